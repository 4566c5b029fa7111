package caseflow.identity;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.validation.Errors;

/** What comes of somebody saying a password, or a code in its place. */
public sealed interface PasswordTry {

    /**
     * Says beside the field what is wrong with what was typed there, if anything is.
     *
     * @param wrong the message key for what is not right
     */
    default void refuse(String field, String wrong, Errors errors, HttpServletResponse response) {
        if (this instanceof Wrong) {
            errors.rejectValue(field, wrong);
        } else if (this instanceof TooSoon tooSoon) {
            tooSoon.left().refuse(field, errors, response);
        }
    }

    record Right() implements PasswordTry {}

    record Wrong() implements PasswordTry {}

    record TooSoon(Wait left) implements PasswordTry {}
}
