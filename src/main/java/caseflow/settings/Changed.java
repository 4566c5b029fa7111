package caseflow.settings;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Which fields are not what they were: for the audit trail, which is told the names and none of the values. */
final class Changed {

    private Changed() {}

    /** In the order of the record; of a record within it, those of its fields. That it was changed says the version. */
    static <T extends Record> List<String> fields(T before, T after) {
        return Stream.of(before.getClass().getRecordComponents())
                .filter(component -> !component.getName().equals("version"))
                .flatMap(component -> within(component, value(component, before), value(component, after)))
                .toList();
    }

    private static Stream<String> within(RecordComponent component, Object before, Object after) {
        if (before instanceof Record was && after instanceof Record is) {
            return fields(was, is).stream();
        }
        return Objects.equals(before, after) ? Stream.of() : Stream.of(spoken(component.getName()));
    }

    /** {@code paymentNote} as people say it: payment note. */
    private static String spoken(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the fields of a public record can be read", impossible);
        }
    }
}
