package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/** Carries the {@link Flash} over a redirect in a short-lived cookie, since there is no HTTP session to keep it in. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class CookieFlashes extends AbstractFlashMapManager {

    private static final String COOKIE = "flash";
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final String SEPARATOR = "\u001f";

    private final Cookies cookies;

    CookieFlashes(Cookies cookies) {
        this.cookies = cookies;
    }

    /** A list that Spring may add to. */
    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        return cookies.read(request, COOKIE).map(CookieFlashes::decode).orElseGet(ArrayList::new);
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashes, HttpServletRequest request, HttpServletResponse response) {
        flashes.stream()
                .filter(flash -> flash.get(Flash.ATTRIBUTE) instanceof Flash)
                .reduce((older, newer) -> newer)
                .ifPresentOrElse(
                        flash -> cookies.write(request, response, COOKIE, encode(flash), LIFE),
                        () -> cookies.drop(request, response, COOKIE));
    }

    private static String encode(FlashMap map) {
        var flash = (Flash) Objects.requireNonNull(map.get(Flash.ATTRIBUTE));
        List<String> parts = new ArrayList<>();
        parts.add(String.valueOf(map.getTargetRequestPath()));
        parts.add(flash.key());
        parts.addAll(flash.words());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static List<FlashMap> decode(String cookie) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            var map = new FlashMap();
            map.setTargetRequestPath(parts[0]);
            map.put(Flash.ATTRIBUTE, new Flash(parts[1], List.of(parts).subList(2, parts.length)));
            return new ArrayList<>(List.of(map));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException tampered) {
            return new ArrayList<>();
        }
    }
}
