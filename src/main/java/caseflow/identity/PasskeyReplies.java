package caseflow.identity;

import caseflow.identity.PasskeyAsking.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What a page's script is told, and its browser given to keep, when it asks for a challenge. */
@Component
class PasskeyReplies {

    private final PasskeyCookie cookie;

    PasskeyReplies(PasskeyCookie cookie) {
        this.cookie = cookie;
    }

    ResponseEntity<String> to(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        if (answer instanceof Answer.Ready ready) {
            cookie.write(ready.token(), request, response);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ready.options());
        }
        ((Answer.TooSoon) answer).left().answer(response);
        return ResponseEntity.status(response.getStatus()).build();
    }

    Optional<Token> token(HttpServletRequest request) {
        return cookie.read(request);
    }
}
