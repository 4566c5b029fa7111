package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.Contact;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Links mailed and used at the same moment, or while what they are for changes. */
class LinksAtOnceTests extends ProfileStory {

    @Autowired
    MailedLinks links;

    @Autowired
    PasswordChange change;

    @Autowired
    EmailMove move;

    @Autowired
    AccountStore store;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Meanwhile meanwhile;
    private Contact grace;

    @BeforeEach
    void begin() {
        meanwhile = new Meanwhile(transaction, jdbc);
        grace = grace();
    }

    @Test
    void ofTwoLettersForANewPasswordOneCounts() {
        meanwhile.run(() -> accounts.forgotten(grace.email()), done(() -> accounts.forgotten(grace.email())));

        assertThat(letters(grace.email(), "Set a new password")).isEqualTo(2);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void ofTwoLinksToSignInOneCounts() {
        meanwhile.run(() -> accounts.mailSignInLink(grace.email()), done(() -> accounts.mailSignInLink(grace.email())));

        assertThat(open()).isEqualTo(1);
    }

    @Test
    void ofTwoLinksToANewAddressOneCounts() {
        var actor = account().actor(null);
        meanwhile.run(
                () -> move.ask(account(), anAddress(), actor), done(() -> move.ask(account(), anAddress(), actor)));

        assertThat(open()).isEqualTo(1);
    }

    @Test
    void aNewPasswordEndsALinkThatIsBeingMailed() {
        meanwhile.run(
                () -> accounts.forgotten(grace.email()),
                done(() -> change.make(account(), "a heron on the far bank", null, null)));

        assertThat(letters(grace.email(), "Set a new password")).isEqualTo(1);
        assertThat(open()).isZero();
    }

    @Test
    void nothingIsMailedToAnAddressThatIsBeingLeft() {
        String fresh = anAddress();
        Account before = account();
        Token token = transaction.execute(status -> links.issueTo(fresh, before.id()));

        try (var bound = rows.enterFirm()) {
            meanwhile.run(
                    () -> assertThat(move.make(before, fresh, null, token, null))
                            .isTrue(),
                    done(() -> accounts.forgotten(grace.email())));
        }

        assertThat(letters(grace.email(), "Set a new password")).isZero();
        assertThat(open(before.id())).isZero();
    }

    @Test
    void twoWhoUseOneLinkAtOnceAreNotBothLetIn() {
        Token token = transaction.execute(status -> links.issue(account().id(), LinkPurpose.SIGN_IN));

        boolean second = meanwhile.run(
                () -> assertThat(links.use(token)).isPresent(),
                () -> transaction.<Boolean>execute(status -> links.use(token).isPresent()));

        assertThat(second).isFalse();
    }

    private static Supplier<Boolean> done(Runnable deed) {
        return () -> {
            deed.run();
            return true;
        };
    }

    private Account account() {
        return store.find(grace.email()).orElseThrow();
    }

    private long open() {
        return open(account().id());
    }

    private long open(long account) {
        return owner().sql("""
                SELECT count(*) FROM mailed_link
                 WHERE account_id = :account AND used_at IS NULL AND revoked_at IS NULL
                """).param("account", account).query(Long.class).single();
    }
}
