package caseflow.settings.firm;

import caseflow.settings.ReminderRules;
import caseflow.web.Typed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** When clients are reminded, as it is typed; the days after the due date as a list with commas. */
public record ReminderForm(
        String before,
        String daysBefore,
        String onTheDay,
        String after,
        String daysAfter,
        String again,
        String every,
        String times,
        String version) {

    private static final int MOST = 6;

    public ReminderForm(
            @Nullable String before,
            @Nullable String daysBefore,
            @Nullable String onTheDay,
            @Nullable String after,
            @Nullable String daysAfter,
            @Nullable String again,
            @Nullable String every,
            @Nullable String times,
            @Nullable String version) {
        this.before = Typed.line(before);
        this.daysBefore = Typed.line(daysBefore);
        this.onTheDay = Typed.line(onTheDay);
        this.after = Typed.line(after);
        this.daysAfter = Typed.line(daysAfter);
        this.again = Typed.line(again);
        this.every = Typed.line(every);
        this.times = Typed.line(times);
        this.version = Typed.line(version);
    }

    static ReminderForm of(ReminderRules rules) {
        return new ReminderForm(
                Boolean.toString(rules.before()),
                Integer.toString(rules.daysBefore()),
                Boolean.toString(rules.onTheDay()),
                Boolean.toString(rules.after()),
                rules.daysAfter().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                Boolean.toString(rules.again().on()),
                Integer.toString(rules.again().every()),
                Integer.toString(rules.again().times()),
                Integer.toString(rules.version()));
    }

    /** What is switched off has to make sense too: it is kept for the day on which it is switched on again. */
    void check(BindingResult errors) {
        if (!between(daysBefore, 1, 30)) {
            errors.rejectValue("daysBefore", "settings.reminders.days-before.wrong");
        }
        long days = parts().distinct().count();
        if (days < 1 || days > MOST || !parts().allMatch(day -> between(day, 1, 365))) {
            errors.rejectValue("daysAfter", "settings.reminders.days-after.wrong");
        }
        if (!between(every, 3, 90)) {
            errors.rejectValue("every", "settings.reminders.every.wrong");
        }
        if (!between(times, 1, 12)) {
            errors.rejectValue("times", "settings.reminders.times.wrong");
        }
    }

    ReminderRules rules() {
        List<Integer> days = parts().map(Integer::valueOf).toList();
        var further = new ReminderRules.Again(ticked(again), Integer.parseInt(every), Integer.parseInt(times));
        return new ReminderRules(
                ticked(before),
                Integer.parseInt(daysBefore),
                ticked(onTheDay),
                ticked(after),
                days,
                further,
                Typed.version(version));
    }

    private Stream<String> parts() {
        return Stream.of(daysAfter.split("[\\s,;]+", -1)).filter(part -> !part.isEmpty());
    }

    private static boolean ticked(String box) {
        return box.equals("true");
    }

    private static boolean between(String number, int least, int most) {
        return number.matches("[0-9]{1,3}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }
}
