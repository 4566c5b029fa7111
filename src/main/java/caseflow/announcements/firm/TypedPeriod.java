package caseflow.announcements.firm;

import caseflow.announcements.FirmTime;
import caseflow.announcements.Period;
import caseflow.web.Typed;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.validation.BindingResult;

/** From when until when, as it is typed: without a time a day is meant from its beginning, or to its end. */
record TypedPeriod(AnnouncementForm form) {

    /** Nothing if it makes no sense, which the fields then say. */
    Optional<Period> read(FirmTime firm, BindingResult errors) {
        Optional<Instant> from = moment(form.startDay(), form.startTime(), "start", errors)
                .flatMap(shown -> known(firm.first(shown), "startTime", errors));
        Optional<Instant> until = end(firm, errors);
        if (errors.hasErrors() || from.isEmpty()) {
            return Optional.empty();
        }
        if (until.isPresent() && !until.get().isAfter(from.get())) {
            errors.rejectValue("endDay", "announcements.end.before");
            return Optional.empty();
        }
        return Optional.of(new Period(from.get(), until.orElse(null)));
    }

    private Optional<Instant> end(FirmTime firm, BindingResult errors) {
        if (form.endDay().isEmpty() && form.endTime().isEmpty()) {
            return Optional.empty();
        }
        return moment(form.endDay(), form.endTime(), "end", errors)
                .map(shown -> form.endTime().isEmpty() ? shown.plusDays(1) : shown)
                .flatMap(shown -> known(firm.last(shown), "endTime", errors));
    }

    private static Optional<LocalDateTime> moment(String day, String time, String end, BindingResult errors) {
        Optional<LocalDate> date = Typed.day(day);
        Optional<LocalTime> clock = time.isEmpty() ? Optional.of(LocalTime.MIDNIGHT) : time(time);
        if (date.isEmpty()) {
            errors.rejectValue(end + "Day", "announcements.day.wrong");
        }
        if (clock.isEmpty()) {
            errors.rejectValue(end + "Time", "announcements.time.wrong");
        }
        return date.flatMap(on -> clock.map(on::atTime));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> known(Optional<Instant> moment, String field, BindingResult errors) {
        if (moment.isEmpty()) {
            errors.rejectValue(field, "announcements.time.skipped");
        }
        return moment;
    }
}
