package caseflow.settings;

import static org.assertj.core.api.Assertions.assertThat;

import caseflow.settings.ReminderRules.Again;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Again NOT_AGAIN = new Again(false, 14, 3);

    private static ReminderRules rules(boolean before, boolean onTheDay, boolean after, Integer... daysAfter) {
        return new ReminderRules(before, 3, onTheDay, after, List.of(daysAfter), NOT_AGAIN, 0);
    }

    private static Map<LocalDate, Integer> due(ReminderRules rules) {
        return rules.due(TODAY);
    }

    @Test
    void itsStepsAreInOrder() {
        assertThat(rules(true, true, true, 21, 7, 7).steps()).containsExactly(-3, 0, 7, 21);
    }

    @Test
    void whatIsSwitchedOffIsNoStep() {
        assertThat(rules(false, true, true, 7).steps()).containsExactly(0, 7);
        assertThat(rules(true, false, true, 7).steps()).containsExactly(-3, 7);
        assertThat(rules(true, true, false, 7).steps()).containsExactly(-3, 0);
        assertThat(rules(false, false, false, 7).steps()).isEmpty();
    }

    @Test
    void itGoesOnAfterTheLastOfTheDaysSoManyTimes() {
        var again = new ReminderRules(false, 3, false, true, List.of(3, 10), new Again(true, 14, 3), 0);
        var off = new ReminderRules(false, 3, false, false, List.of(3, 10), new Again(true, 14, 3), 0);

        assertThat(again.steps()).containsExactly(3, 10, 24, 38, 52);
        assertThat(off.steps()).isEmpty();
    }

    @Test
    void onItsDayAStepIsDue() {
        assertThat(due(rules(true, true, true, 7, 21)))
                .containsEntry(TODAY.plusDays(3), -3)
                .containsEntry(TODAY, 0)
                .containsEntry(TODAY.minusDays(7), 7)
                .containsEntry(TODAY.minusDays(21), 21)
                .doesNotContainKeys(TODAY.plusDays(4), TODAY.minusDays(6), TODAY.minusDays(20));
    }

    @Test
    void whatWasMissedIsMadeUpForForThreeDays() {
        assertThat(due(rules(false, false, true, 7)).keySet())
                .containsExactly(TODAY.minusDays(10), TODAY.minusDays(9), TODAY.minusDays(8), TODAY.minusDays(7));
    }

    @Test
    void onlyTheLatestStepIsMadeUpFor() {
        assertThat(due(rules(true, true, true, 1, 2)))
                .containsEntry(TODAY.minusDays(2), 2)
                .containsEntry(TODAY.minusDays(1), 1)
                .containsEntry(TODAY, 0);
    }

    @Test
    void nothingIsMadeUpForByALetterOfAKindThatIsSwitchedOff() {
        assertThat(due(rules(true, true, false, 7)).keySet()).allMatch(day -> !day.isBefore(TODAY));
        assertThat(due(rules(true, false, true, 7))).doesNotContainKey(TODAY);
        assertThat(due(rules(false, true, true, 7)).keySet()).allMatch(day -> !day.isAfter(TODAY));
    }
}
