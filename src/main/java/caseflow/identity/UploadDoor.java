package caseflow.identity;

import caseflow.web.UploadLimits;
import caseflow.web.Viewer.Door;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form with too large a file before anybody looks for its fields: the container would say that there are none,
 * and the token missing among them would make it somebody else's form. Only staff have much to send; of anybody else not
 * even the beginning of it is taken.
 */
class UploadDoor extends OncePerRequestFilter {

    private final UploadLimits limits;

    UploadDoor(UploadLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal.value());
        }
    }

    private @Nullable HttpStatus refusal(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            // no browser sends a form without saying how long it is
            return HttpStatus.BAD_REQUEST;
        }
        if (request.getContentLengthLong() > limits.most(staff())) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        try {
            request.getParts();
            return null;
        } catch (IllegalStateException tooLarge) {
            return HttpStatus.CONTENT_TOO_LARGE;
        } catch (IOException | ServletException unreadable) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    private static boolean staff() {
        SignedIn person = CurrentPerson.orNull();
        return person != null && person.door() == Door.FIRM;
    }
}
