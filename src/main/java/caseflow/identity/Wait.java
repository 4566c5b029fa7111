package caseflow.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/** How long somebody has to wait before another try. */
public record Wait(Duration time) {

    private static final Duration NEARLY_A_MINUTE = Duration.ofSeconds(59);

    /** For people, who are told rather too much than too little. */
    public long minutes() {
        return Math.max(1, time.plus(NEARLY_A_MINUTE).toMinutes());
    }

    /** Tells the browser, and the person beside the field whose tries are slowed down. */
    public void refuse(String field, Errors errors, HttpServletResponse response) {
        answer(response);
        errors.rejectValue(field, "identity.password.wait", new Object[] {minutes()}, null);
    }

    /** Tells the browser. */
    public void answer(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds() + 1));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
