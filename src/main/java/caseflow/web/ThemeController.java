package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps the choice of light or dark in this browser, so that the page is drawn right from its first byte. */
@Controller
class ThemeController {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final LocalAddress START = new LocalAddress("/");

    private final Cookies cookies;

    ThemeController(Cookies cookies) {
        this.cookies = cookies;
    }

    @PostMapping("/preferences/theme")
    ResponseEntity<Void> update(
            @RequestParam String theme,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(Theme.of(theme).orElse(Theme.SYSTEM), request, response);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(LocalAddress.of(back).orElse(START).uri())
                .build();
    }

    private void keep(Theme chosen, HttpServletRequest request, HttpServletResponse response) {
        if (chosen == Theme.SYSTEM) {
            cookies.drop(request, response, Theme.COOKIE);
        } else {
            cookies.write(request, response, Theme.COOKIE, chosen.key(), YEAR);
        }
    }
}
