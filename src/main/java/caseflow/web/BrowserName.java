package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people call a browser and what it runs on. Only roughly, for somebody who has to recognise their own; and only
 * names that stand here, so that nobody's browser writes into other people's mails.
 */
public record BrowserName(Optional<String> browser, Optional<String> system) {

    private record Known(String name, Pattern sign) {

        static Known as(String name, String sign) {
            return new Known(name, Pattern.compile(sign));
        }
    }

    private static final int LONGEST = 300;

    /** The first that fits, because most say that they are some of the others too. */
    private static final List<Known> BROWSERS = List.of(
            Known.as("Edge", "Edg(e|A|iOS)?/"),
            Known.as("Opera", "OPR/|OPT/|OPiOS/|Opera"),
            Known.as("Samsung Internet", "SamsungBrowser/"),
            Known.as("Vivaldi", "Vivaldi/"),
            Known.as("DuckDuckGo", "DuckDuckGo/|Ddg/"),
            Known.as("Firefox", "Firefox/|FxiOS/"),
            Known.as("Chrome", "Chrome/|Chromium/|CriOS/"),
            Known.as("Safari", "Version/.*Safari/"));

    private static final List<Known> SYSTEMS = List.of(
            Known.as("iPhone", "iPhone|iPod"),
            Known.as("iPad", "iPad"),
            Known.as("Android", "Android"),
            Known.as("Windows", "Windows"),
            Known.as("macOS", "Macintosh|Mac OS X"),
            Known.as("ChromeOS", "CrOS"),
            Known.as("Linux", "Linux|X11"));

    private static final Map<String, String> DESKS = Map.of("iPhone", "macOS", "iPad", "macOS", "Android", "Linux");

    /** What a browser calls itself, cut to a length worth keeping. */
    public static String said(HttpServletRequest request) {
        String userAgent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
    }

    /** @param userAgent what the browser calls itself */
    public static BrowserName of(String userAgent) {
        return new BrowserName(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    /**
     * Whether what calls itself so now cannot be this one, however much newer. Of what has no name here nobody can tell;
     * and a part of a browser that fetches for it, and names only what it runs on, is still that browser.
     */
    public boolean isOtherThan(BrowserName now) {
        return named() && (!now.named() || differ(browser, now.browser) || differ(family(system), family(now.system)));
    }

    private boolean named() {
        return browser.isPresent() || system.isPresent();
    }

    private static boolean differ(Optional<String> before, Optional<String> now) {
        return before.isPresent() && now.isPresent() && !before.equals(now);
    }

    /** What asks for the pages of a desk says that it is one. */
    private static Optional<String> family(Optional<String> system) {
        return system.map(name -> DESKS.getOrDefault(name, name));
    }

    public String in(Words words) {
        String called = browser.orElseGet(() -> words.say("web.browser.unknown"));
        return system.map(on -> words.say("web.browser.on", called, on)).orElse(called);
    }

    private static Optional<String> first(List<Known> known, String userAgent) {
        return known.stream()
                .filter(one -> one.sign().matcher(userAgent).find())
                .map(Known::name)
                .findFirst();
    }
}
