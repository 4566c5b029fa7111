package caseflow.identity;

import caseflow.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people call a browser and what it runs on. Only roughly, for somebody who has to recognise their own; and only
 * names that stand here, so that nobody's browser writes into other people's mails.
 */
record BrowserName(Optional<String> browser, Optional<String> system) {

    private record Known(String name, Pattern sign) {

        static Known as(String name, String sign) {
            return new Known(name, Pattern.compile(sign));
        }
    }

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

    /** @param userAgent what the browser calls itself */
    static BrowserName of(String userAgent) {
        return new BrowserName(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    String in(Words words) {
        String called = browser.orElseGet(() -> words.say("identity.browser.unknown"));
        return system.map(on -> words.say("identity.browser.on", called, on)).orElse(called);
    }

    private static Optional<String> first(List<Known> known, String userAgent) {
        return known.stream()
                .filter(one -> one.sign().matcher(userAgent).find())
                .map(Known::name)
                .findFirst();
    }
}
