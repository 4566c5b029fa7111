package caseflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTests {

    private static final String WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko) ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Firefox on Windows          | (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0
                    Firefox on Linux            | (X11; Ubuntu; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0
                    Firefox on iPhone           | (iPhone; CPU iPhone OS 18_1 like Mac OS X) FxiOS/145.0 Mobile/15E148 Safari/605.1.15
                    Chrome on macOS             | (Macintosh; Intel Mac OS X 10_15_7) Chrome/142.0.0.0 Safari/537.36
                    Chrome on Android           | (Linux; Android 10; K) Chrome/142.0.0.0 Mobile Safari/537.36
                    Chrome on iPad              | (iPad; CPU OS 18_1 like Mac OS X) CriOS/142.0.7444.46 Mobile/15E148 Safari/604.1
                    Chrome on ChromeOS          | (X11; CrOS x86_64 14541.0.0) Chrome/142.0.0.0 Safari/537.36
                    Safari on macOS             | (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15
                    Safari on iPhone            | (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1
                    Edge on Windows             | (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0
                    Opera on Windows            | (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36 OPR/124.0.0.0
                    Samsung Internet on Android | (Linux; Android 10; K) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36
                    an unknown browser on Linux | (X11; Linux x86_64) Konqueror
                    """)
    void peopleRecogniseTheirOwn(String name, String says) {
        assertThat(called("Mozilla/5.0 " + WEBKIT + says)).isEqualTo(name);
    }

    @Test
    void whatNobodyKnowsIsNotRepeated() {
        assertThat(called("")).isEqualTo("an unknown browser");
        assertThat(called("Dear Grace, call 555-0100 at once")).isEqualTo("an unknown browser");
        assertThat(called("Firefox/1 call 555-0100 at once")).isEqualTo("Firefox");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a newer version        | (Windows NT 10.0) Firefox/145.0 | (Windows NT 11.0) Firefox/146.0   | false
                    another browser        | (Windows NT 10.0) Firefox/145.0 | (Windows NT 10.0) Chrome/142.0    | true
                    another system         | (Windows NT 10.0) Firefox/145.0 | (X11; Linux) Firefox/145.0        | true
                    a program              | (Windows NT 10.0) Firefox/145.0 | curl/8.5.0                        | true
                    nothing said           | (Windows NT 10.0) Firefox/145.0 | ''                                | true
                    what fetches a video   | (iPhone) Version/18.1 Safari/6  | AppleCoreMedia/1.0 (iPhone; U)    | false
                    on another telephone   | (iPhone) Version/18.1 Safari/6  | AndroidDownloadManager/9 (Android)| true
                    a desk on a tablet     | (iPad) Version/18.1 Safari/6    | (Macintosh) Version/18.1 Safari/6 | false
                    a desk on a telephone  | (Android 14) Chrome/142.0       | (X11; Linux) Chrome/142.0         | false
                    begun by nobody knows  | curl/8.5.0                      | (Windows NT 10.0) Chrome/142.0    | false
                    begun in silence       | ''                              | curl/8.5.0                        | false
                    """)
    void anotherBrowserIsToldFromANewerOne(String what, String before, String now, boolean other) {
        assertThat(BrowserName.of(before).isOtherThan(BrowserName.of(now))).isEqualTo(other);
    }

    private static String called(String userAgent) {
        return BrowserName.of(userAgent).in(TestWords.in(Locale.ENGLISH));
    }
}
