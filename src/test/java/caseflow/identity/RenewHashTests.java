package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import caseflow.clients.Contact;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A hash made with less effort than is asked today is made anew when its owner signs in, and only then. */
class RenewHashTests extends ProfileStory {

    @Test
    void bySigningIn() {
        Contact grace = grace();
        String old = "{argon2id}"
                + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        owner().sql("UPDATE account SET password_hash = :hash WHERE email = :email")
                .param("hash", old)
                .param("email", grace.email())
                .update();

        assertThat(signIn(grace, "not the password")).hasStatus(422);
        assertThat(hash(grace)).isEqualTo(old);
        assertThat(signIn(grace, PASSWORD)).hasRedirectedUrl("/portal");

        assertThat(hash(grace)).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(signIn(grace, PASSWORD)).hasRedirectedUrl("/portal");
    }

    private MvcTestResult signIn(Contact contact, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", contact.email())
                .param("password", password)
                .exchange();
    }

    private String hash(Contact contact) {
        return owner().sql("SELECT password_hash FROM account WHERE email = :email")
                .param("email", contact.email())
                .query(String.class)
                .single();
    }
}
