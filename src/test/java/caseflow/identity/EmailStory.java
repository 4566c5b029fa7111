package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who asks for another address, and the letters about it. */
class EmailStory extends ProfileStory {

    static final String TOLD = "Somebody asks to change your address";
    static final RequestPostProcessor NOBODY = request -> request;

    @Autowired
    MailedLinks links;

    @Autowired
    TransactionTemplate transaction;

    final String wanted = anAddress();

    MvcTestResult ask(RequestPostProcessor who, String email) {
        return ask(who, email, PASSWORD);
    }

    MvcTestResult ask(RequestPostProcessor who, String email, String password) {
        return post("/portal/profile/email", who, "email", email, "current", password);
    }

    /** The path of the newest link mailed to that address. */
    String link(String email) {
        return "/email/" + found(letter(email), "/email/([\\w-]{20,})");
    }

    void assertGone(String link) {
        assertThat(mvc.get().uri(link)).hasStatus(410).bodyText().contains("no longer good");
        assertThat(post(link, NOBODY, "password", PASSWORD)).hasStatus(410);
    }

    long account(String email) {
        return owner().sql("SELECT id FROM account WHERE email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }
}
