package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The one way cookies are written: for this host only, out of scripts' reach, bound to TLS where there is TLS. */
@Component
public class Cookies {

    public Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, named(request, name)))
                .map(cookie -> cookie.getValue())
                .filter(value -> !value.isEmpty());
    }

    /** Lives as long as the browser does. */
    public void write(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        add(response, cookie(request, name, value).build());
    }

    public void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration life) {
        add(response, cookie(request, name, value).maxAge(life).build());
    }

    public void drop(HttpServletRequest request, HttpServletResponse response, String name) {
        add(response, cookie(request, name, "").maxAge(Duration.ZERO).build());
    }

    /** The {@code __Host-} prefix makes browsers refuse the cookie from a neighbouring host or without TLS. */
    public String named(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }

    private ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(named(request, name), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
