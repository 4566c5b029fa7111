package caseflow.mail;

import jakarta.mail.SendFailedException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter did not leave.
 *
 * @param reason in the words of the mail server, if it came to words
 * @param forGood whether it would say the same tomorrow
 */
record Refusal(String reason, boolean forGood) {

    /**
     * An answer of the five hundreds means never, one of the four hundreds not now (RFC 5321, 4.2.1). That we have to sign
     * in first, 530, is said of us and not of the letter: an admin can mend it while letters wait.
     */
    private static final Pattern NEVER = Pattern.compile("^5(?!30)\\d\\d\\b");

    static Refusal of(MailException failure) {
        List<Throwable> causes = Stream.iterate(first(failure), Objects::nonNull, Throwable::getCause)
                .toList();
        String said = String.valueOf(causes.get(causes.size() - 1).getMessage());
        return new Refusal(Address.line(said), causes.stream().anyMatch(Refusal::never));
    }

    private static Throwable first(MailException failure) {
        return failure instanceof MailSendException unsent && unsent.getMessageExceptions().length > 0
                ? unsent.getMessageExceptions()[0]
                : failure;
    }

    private static boolean never(Throwable cause) {
        return cause instanceof SendFailedException
                && NEVER.matcher(String.valueOf(cause.getMessage())).find();
    }
}
