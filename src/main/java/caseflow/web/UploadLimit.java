package caseflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form with too large a file before anybody looks for its fields: the container would say that there are none,
 * and the token missing among them would make it somebody else's form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit extends OncePerRequestFilter {

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

    private static @Nullable HttpStatus refusal(HttpServletRequest request) {
        try {
            request.getParts();
            return null;
        } catch (IllegalStateException tooLarge) {
            return HttpStatus.CONTENT_TOO_LARGE;
        } catch (IOException | ServletException unreadable) {
            return HttpStatus.BAD_REQUEST;
        }
    }
}
