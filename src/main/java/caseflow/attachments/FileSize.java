package caseflow.attachments;

import caseflow.web.Page;
import caseflow.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large a file is, as people say it. */
public final class FileSize {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private FileSize() {}

    /** In whole kilobytes, at least one; from a megabyte on with one decimal. */
    public static String of(long bytes, Words words) {
        return bytes < MEGABYTE - KILOBYTE / 2
                ? words.say("attachments.size.kilobytes", Math.max(1, (bytes + KILOBYTE / 2) / KILOBYTE))
                : words.say("attachments.size.megabytes", megabytes(bytes));
    }

    public static String of(long bytes, Page page) {
        return of(bytes, page.words());
    }

    private static BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.HALF_UP);
    }
}
