package caseflow.identity;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.settings.FactorPolicy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AssignableTypeFilter;

class FactorRuleTests {

    @ParameterizedTest
    @EnumSource(FactorPolicy.class)
    void staffNeedOneWhateverTheFirmAsksOfItsContacts(FactorPolicy policy) {
        var rule = new FactorRule(true, false, policy);

        assertThat(rule.required()).isTrue();
        assertThat(rule.offered()).isTrue();
        assertThat(rule.waived()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FactorPolicy.class)
    void exemptStaffMayHaveOneAllTheSame(FactorPolicy policy) {
        var rule = new FactorRule(true, true, policy);

        assertThat(rule.required()).isFalse();
        assertThat(rule.offered()).isTrue();
        assertThat(rule.waived()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"OFF, false, false", "OPTIONAL, true, false", "REQUIRED, true, true"})
    void ofContactsTheFirmDecides(FactorPolicy policy, boolean offered, boolean required) {
        var rule = new FactorRule(false, true, policy);

        assertThat(rule.offered()).isEqualTo(offered);
        assertThat(rule.required()).as("what exempts staff exempts no contact").isEqualTo(required);
        assertThat(rule.waived()).isFalse();
    }

    /** Where the firm is real, no bean of it may be there. */
    @Test
    void nothingButTheDemoExemptsAnybody() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false, environment("demo"));
        scan.addIncludeFilter(new AssignableTypeFilter(FactorExemption.class));
        var found = scan.findCandidateComponents("caseflow").stream()
                .map(bean -> bean.getBeanClassName())
                .filter(name -> !name.equals(FactorDesk.class.getName()))
                .toList();

        assertThat(found).containsExactly("caseflow.demo.DemoExemption");
        assertThat(Class.forName(found.get(0)).getAnnotation(Profile.class).value())
                .containsExactly("demo");
    }

    private static StandardEnvironment environment(String... profiles) {
        var environment = new StandardEnvironment();
        Arrays.stream(profiles).forEach(environment::addActiveProfile);
        return environment;
    }
}
