package caseflow.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "fees.pdf, fees.pdf",
        "C:\\Users\\jonas\\fees.pdf, fees.pdf",
        "../../etc/passwd, passwd",
        "عرض الأتعاب.pdf, عرض الأتعاب.pdf",
        "plan 👩‍👩‍👧 🏠.png, plan 👩‍👩‍👧 🏠.png",
        "\"Grace's\" plan; x=y.pdf, \"Grace's\" plan; x=y.pdf",
        ".htaccess, .htaccess",
        "fees, fees",
    })
    void aNameStaysAsItIsWithoutItsFolders(String given, String name) {
        assertThat(FileName.of(given).value()).isEqualTo(name);
    }

    @Test
    void signsThatCannotBeSeenAreGone() {
        assertThat(FileName.of("fees\r\nX-Header: y\u0000.pdf").value()).isEqualTo("fees X-Header: y .pdf");
        assertThat(FileName.of("invoice\u202efdp.exe").value()).isEqualTo("invoice fdp.exe");
        assertThat(FileName.of("half \ud83d.pdf").value()).isEqualTo("half  .pdf");
    }

    @Test
    void lettersAreComposed() {
        assertThat(FileName.of("De\u0301cembre.pdf").value()).isEqualTo("D\u00e9cembre.pdf");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", ".", "..", "a/", "'\t'"})
    void aFileWithoutANameHasOneAllTheSame(String given) {
        assertThat(FileName.of(given).value()).isEqualTo("file");
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsEnding() {
        assertThat(FileName.of("x".repeat(300) + ".pdf").value()).isEqualTo("x".repeat(176) + ".pdf");
        assertThat(FileName.of("x".repeat(300)).value()).isEqualTo("x".repeat(180));
        assertThat(FileName.of("😀".repeat(180) + ".docx").value()).isEqualTo("😀".repeat(175) + ".docx");
        assertThat(FileName.of("😀".repeat(176) + ".pdf").value()).isEqualTo("😀".repeat(176) + ".pdf");
    }
}
