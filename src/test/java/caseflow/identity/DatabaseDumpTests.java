package caseflow.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import caseflow.clients.Contact;
import caseflow.links.Codes;
import caseflow.links.Links;
import caseflow.links.Opening;
import caseflow.mail.LetterId;
import caseflow.mail.Outbox;
import caseflow.support.TestPaper;
import caseflow.vault.Strongroom;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever carries a copy of the whole database away gets in nowhere with it. */
class DatabaseDumpTests extends ProfileStory {

    private static final HexFormat HEX = HexFormat.of();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    @Autowired
    FactorDesk desk;

    @Autowired
    MailedLinks links;

    @Autowired
    Devices devices;

    @Autowired
    AccountStore store;

    @Autowired
    TestPaper paper;

    @Autowired
    Links knocks;

    @Autowired
    Codes codes;

    @Autowired
    Outbox outbox;

    @Autowired
    Strongroom room;

    @Autowired
    TransactionTemplate transaction;

    private final Map<String, List<String>> planted = new LinkedHashMap<>();

    @AfterEach
    void tidy() {
        desk.tidy();
    }

    @Test
    void holdsNothingThatOpensAnything() {
        Contact grace = grace();
        Token session = new Token(people.session(grace.email()));
        plant("session", session.secret());
        plant("device", cookie(signIn(grace.email()), "device").getValue());
        for (LinkPurpose purpose : LinkPurpose.values()) {
            plant("mailed link, " + purpose, issue(grace, purpose).secret());
        }
        plant("link to a document", paper.link(8_401, grace.email()).secret());
        plant("link in a letter", mailed(grace));
        plantApp(desk.enrol(grace.email()));
        desk.codes(grace.email()).forEach(code -> plant("recovery code " + code.hashCode(), code.letters()));
        plant(
                "half signed in",
                cookie(signIn(grace.email()), PendingCookie.NAME).getValue());
        String kept = "kept-" + UUID.randomUUID();
        room.login(room.contact(), "title-" + kept, kept);
        plant("secret of a vault", kept);
        plant("password", PASSWORD);

        Map<String, String> tables = new Dump(owner()).tables();

        assertThat(String.join("", tables.values()))
                .as("this is what is kept, so the search looks at the right place")
                .contains(HEX.formatHex(session.hash()), grace.email());
        assertThat(found(tables)).isEmpty();
    }

    /** Six figures stand somewhere by chance, so it is looked for among what came with it alone. */
    @Test
    void holdsNoCodeOfALink() {
        Contact grace = grace();
        Token link = paper.link(8_403, grace.email());
        var dump = new Dump(owner());
        Map<String, List<String>> before = dump.rows();

        codes.mail(((Opening.Live) knocks.open(link, "192.0.2.1", "Test")).grant());
        await().untilAsserted(() ->
                assertThat(letters(grace.email(), "Your code for signing")).isEqualTo(1));
        String code = code(grace);
        Map<String, String> fresh = dump.since(before);

        assertThat(fresh).as("what keeps it").containsKeys("public.link_code", "public.letter");
        plant("code of a link", code);
        planted.get("code of a link").remove(code);
        assertThat(found(fresh)).isEmpty();
        assertThat(fresh.values()).noneMatch(rows -> rows.matches("(?s).*(?<![0-9a-z.])" + code + "(?![0-9a-z]).*"));
    }

    /** The search finds what it is there for, however it is spelled. */
    @Test
    void whatIsThereWouldBeFound() {
        String secret = Token.fresh().secret();
        plant("secret", secret);
        byte[] bytes = secret.getBytes(UTF_8);

        assertThat(List.of(
                        secret,
                        HEX.formatHex(bytes),
                        HEX.formatHex(Base64.getUrlDecoder().decode(secret)),
                        BASE64.encodeToString(bytes),
                        BASE64.encodeToString(Base64.getUrlDecoder().decode(secret))))
                .allSatisfy(spelled -> assertThat(found(Map.of("table", "(1,\\x00" + spelled + "00)")))
                        .containsExactly("secret in table"));
    }

    @Test
    void aHashIsNoSecret() {
        Contact grace = grace();
        Account account = store.find(grace.email()).orElseThrow();
        Token session = new Token(people.session(grace.email()));
        Token device = new Token(cookie(signIn(grace.email()), "device").getValue());

        for (String spelled : spellings(session.hash())) {
            assertThat(get("/portal", people.with(spelled))).hasStatus3xxRedirection();
        }
        for (String spelled : spellings(device.hash())) {
            var browser = new Browser("192.0.2.1", "", Optional.of(new Token(spelled)));
            assertThat(devices.known(browser, Optional.of(account))).isEmpty();
        }
        opensNothing("/sign-in/link/", issue(grace, LinkPurpose.SIGN_IN));
        opensNothing("/password/", issue(grace, LinkPurpose.RESET));
        opensNothing("/password/", issue(grace, LinkPurpose.INVITATION));
        opensNothing("/email/", issue(grace, LinkPurpose.EMAIL));
        opensNothing("/l/", paper.link(8_402, grace.email()));
        assertThat(post("/sign-in", r -> r, "email", grace.email(), "password", account.passwordHash()))
                .hasStatus(422);
        desk.enrol(grace.email());
        Token pending =
                new Token(cookie(signIn(grace.email()), PendingCookie.NAME).getValue());
        assertThat(half(pending.secret())).hasStatusOk();
        for (String spelled : spellings(pending.hash())) {
            assertThat(half(spelled)).hasStatus3xxRedirection();
        }
    }

    private void opensNothing(String door, Token token) {
        assertThat(get(door + token.secret(), r -> r)).as(door).hasStatusOk();
        for (String spelled : spellings(token.hash())) {
            assertThat(get(door + spelled, r -> r).getResponse().getStatus())
                    .as(door)
                    // a slash among base64 makes it no address at all
                    .isIn(404, 410);
        }
    }

    private MvcTestResult half(String pending) {
        return get("/sign-in/code", request -> {
            request.setCookies(new Cookie(PendingCookie.NAME, pending));
            return request;
        });
    }

    private Token issue(Contact contact, LinkPurpose purpose) {
        long account = desk.account(contact.email());
        return transaction.execute(status ->
                purpose == LinkPurpose.EMAIL ? links.issueTo(anAddress(), account) : links.issue(account, purpose));
    }

    /** What stands in a letter that waits to be sent. */
    private String mailed(Contact contact) {
        post("/password/forgotten", r -> r, "email", contact.email());
        await().untilAsserted(() ->
                assertThat(letters(contact.email(), "Set a new password")).isPositive());
        return found(letter(contact.email()), "/password/([\\w-]{43})");
    }

    private String code(Contact contact) {
        long letter = owner().sql("SELECT max(id) FROM letter WHERE recipient = :email")
                .param("email", contact.email())
                .query(Long.class)
                .single();
        return found(outbox.copy(new LetterId(letter)).sheet().toString(), "Your code is (\\d{6})");
    }

    private static Cookie cookie(MvcTestResult answer, String name) {
        return answer.getResponse().getCookie(name);
    }

    private void plant(String what, String secret) {
        var spelled = new ArrayList<>(List.of(secret));
        spelled.addAll(spellings(secret.getBytes(UTF_8)));
        if (secret.matches("[\\w-]{43}")) {
            spelled.addAll(spellings(Base64.getUrlDecoder().decode(secret)));
        }
        planted.put(what, spelled);
    }

    private void plantApp(Totp app) {
        plant("app", Base32.of(app.secret()));
        planted.put("app, as bytes", spellings(app.secret()));
    }

    private static List<String> spellings(byte[] bytes) {
        return List.of(HEX.formatHex(bytes), BASE64.encodeToString(bytes), BASE64_URL.encodeToString(bytes));
    }

    private List<String> found(Map<String, String> tables) {
        var found = new ArrayList<String>();
        planted.forEach((what, spelled) -> tables.forEach((table, rows) -> {
            if (spelled.stream().anyMatch(rows::contains)) {
                found.add(what + " in " + table);
            }
        }));
        return found;
    }
}
