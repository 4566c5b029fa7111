package caseflow.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much may be sent at once.
 *
 * @param megabytes of one file
 */
@Validated
@ConfigurationProperties("caseflow.upload")
public record UploadLimits(
        @DefaultValue("25") @Min(1) @Max(10_000) int megabytes) {

    private static final int FILES = 4;
    private static final DataSize FIELDS = DataSize.ofMegabytes(1);

    /** Of those who are not of the firm, who have nothing to send but a PDF to be verified. */
    public static final int OF_ANYBODY = 25;

    /** Megabytes of several files. */
    public int together() {
        return FILES * megabytes;
    }

    /** Bytes of a whole form. */
    public long most(boolean staff) {
        return DataSize.ofMegabytes(staff ? together() : OF_ANYBODY).toBytes() + FIELDS.toBytes();
    }

    MultipartConfigElement forContainer() {
        return new MultipartConfigElement("", DataSize.ofMegabytes(megabytes).toBytes(), most(true), 0);
    }
}
