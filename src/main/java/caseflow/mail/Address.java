package caseflow.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a letter goes. Neither part can carry a line break, and with it a header, into the mail. */
public record Address(String email, String name) {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** @throws IllegalArgumentException if the e-mail address is none, or more than one */
    public Address {
        if (BREAKS.matcher(email).find() || !single(email)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        name = line(name);
    }

    /** One line of text, whatever was in it. */
    static String line(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    String domain() {
        return email.substring(email.lastIndexOf('@') + 1);
    }

    InternetAddress header() {
        try {
            return new InternetAddress(email, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("this Java has no UTF-8", impossible);
        }
    }

    private static boolean single(String email) {
        try {
            var parsed = new InternetAddress(email, true);
            return email.equals(parsed.getAddress()) && email.indexOf('@') > 0;
        } catch (AddressException none) {
            return false;
        }
    }
}
