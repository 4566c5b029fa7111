package caseflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person at one browser. What the browser complains about on the way, a breach of the content security policy
 * foremost, fails the story in the end; of a story that failed, {@code target/traces} keeps the trace.
 */
final class Visitor {

    /** In milliseconds; on a busy machine a page may take its time. */
    static final double PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> forgiven = new ArrayList<>();

    Visitor(Browser browser, String home, boolean scripts) {
        this.scripts = scripts;
        context = browser.newContext(new NewContextOptions()
                .setBaseURL(home)
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1440, 900));
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Visitor signIn(String email, String password) {
        return go("/sign-in").fill("E-mail", email).fill("Password", password).press("Sign in");
    }

    Visitor go(String path) {
        page.navigate(path);
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** In the page's own search. */
    Visitor searches(String words) {
        Locator field = page.getByRole(AriaRole.SEARCHBOX).first();
        field.fill(words);
        field.press("Enter");
        return this;
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** @param start with which the button's name begins, where more tells it from others like it */
    Visitor pressOneOf(String start) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(start))
                .first()
                .click();
        return this;
    }

    Visitor fill(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    Visitor choose(String label, String option) {
        labelled(label).selectOption(option);
        return this;
    }

    /** Chooses a PDF for a field. */
    Visitor attach(String label, byte[] pdf) {
        labelled(label).setInputFiles(new FilePayload("document.pdf", "application/pdf", pdf));
        return this;
    }

    /** A line of an invoice's form, the first being 0. */
    Visitor line(int place, String description, String quantity, String price, String tax) {
        page.locator("[name='lines[" + place + "].description']").fill(description);
        page.locator("[name='lines[" + place + "].quantity']").fill(quantity);
        page.locator("[name='lines[" + place + "].price']").fill(price);
        page.locator("[name='lines[" + place + "].tax']").fill(tax);
        return this;
    }

    Visitor tick(String label) {
        labelled(label).check();
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("main").getByText(text).first()).isVisible();
        return this;
    }

    Visitor seesNothingOf(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    Visitor isAt(String path) {
        assertThat(page).hasURL(Pattern.compile(".*" + path));
        return this;
    }

    /** Checks the page as everybody may meet it: wide and narrow, light and dark. */
    Visitor looks(String name) {
        new Looks(page, scripts).check(name);
        return this;
    }

    /** This, the browser will complain of with reason. */
    Visitor forgives(String complaint) {
        forgiven.add(complaint);
        return this;
    }

    /** The file behind a link. */
    byte[] downloads(String link) {
        Download download = page.waitForDownload(() -> follow(link));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The file behind a link that the browser would show by itself. */
    byte[] opens(String link) {
        String address = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
        return page.request().get(address).body();
    }

    /** The field of that label, with or without a word in brackets after it. */
    private Locator labelled(String label) {
        String words = label.replaceAll("[^\\w -]", "\\\\$0"); // the browser's patterns know no \\Q
        return page.getByLabel(Pattern.compile("^" + words + "( \\(.*\\))?$")).first();
    }

    Page page() {
        return page;
    }

    /** @param story the name of the story if it failed */
    void leave(@Nullable String story) {
        var stop = new Tracing.StopOptions();
        context.tracing().stop(story == null ? stop : stop.setPath(Path.of("target", "traces", story + ".zip")));
        context.close();
        complaints.removeIf(complaint -> forgiven.stream().anyMatch(complaint::contains));
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }
}
