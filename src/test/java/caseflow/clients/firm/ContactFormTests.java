package caseflow.clients.firm;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.clients.TextDirection;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormTests {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grace@hill.example",
                " Grace@Hill.example ",
                "g.h+portal@mail.hill.example",
                "gräce@hügel.example"
            })
    void takesAddressesThatCanBeWrittenTo(String email) {
        assertThat(VALIDATOR.validate(form("Grace", email))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "grace",
                "grace@hill",
                "@hill.example",
                "grace@",
                "grace@hill.",
                "grace hill@hill.example",
                "grace@hill.example\r\nBcc: all@hill.example",
                "grace@hill.example, tom@hill.example",
                "a@b@c.example"
            })
    void refusesEveryOther(String email) {
        assertThat(VALIDATOR.validate(form("Grace", email)))
                .hasSize(1)
                .allMatch(problem -> problem.getPropertyPath().toString().equals("email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000", "\u0085\t"})
    void asksForAFirstName(String name) {
        assertThat(VALIDATOR.validate(form(name, "grace@hill.example"))).hasSize(1);
    }

    private static ContactForm form(String first, String email) {
        return new ContactForm(first, "Hill", "", email, "", TextDirection.AUTO, Set.of(), Set.of(), null, null, null);
    }
}
