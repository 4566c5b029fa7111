package caseflow.audit;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes every event of every kind there is, with every choice that its record leaves. */
final class EveryDeed {

    private static final String FIRM = "firm";

    private EveryDeed() {}

    /**
     * @param deeds all that have a sentence: where a record takes a part of its deed as a text, these are tried
     * @return who is told of each deed
     */
    static Map<String, Set<String>> sections(Set<String> deeds) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Class<?> kind : kinds()) {
            for (AuditedEvent event : made(kind, words(deeds))) {
                String deed = event.deed();
                if (deeds.contains(deed) || !guessed(kind)) {
                    all.computeIfAbsent(deed, key -> new TreeSet<>())
                            .add(Objects.requireNonNullElse(event.section(), FIRM));
                }
            }
        }
        return all;
    }

    private static List<Class<?>> kinds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("caseflow").stream()
                        .filter(type -> type.isAssignableTo(AuditedEvent.class) && type.isRecord())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** Whether the deed is put together from a text that the record is given. */
    private static boolean guessed(Class<?> kind) {
        return made(kind, List.of("\u00a4")).get(0).deed().contains("\u00a4");
    }

    private static List<String> words(Set<String> deeds) {
        return Stream.concat(
                        Stream.of("name"),
                        deeds.stream()
                                .flatMap(deed -> Stream.of(
                                        deed.substring(deed.indexOf('.') + 1), deed.substring(deed.indexOf('-') + 1))))
                .distinct()
                .toList();
    }

    private static List<AuditedEvent> made(Class<?> kind, List<String> words) {
        List<List<Object>> choices = new ArrayList<>(List.of(new ArrayList<>()));
        for (RecordComponent part : kind.getRecordComponents()) {
            List<Object> values = values(part, words, kind);
            choices = choices.stream()
                    .flatMap(so -> values.stream().map(value -> {
                        List<Object> further = new ArrayList<>(so);
                        further.add(value);
                        return further;
                    }))
                    .toList();
        }
        return choices.stream().map(chosen -> (AuditedEvent) make(kind, chosen)).toList();
    }

    private static List<Object> values(RecordComponent part, List<String> words, Class<?> kind) {
        Class<?> type = part.getType();
        if (type == Actor.class) {
            return List.of(new Actor(Actor.Kind.STAFF, 1L, "Ann", null), new Actor(Actor.Kind.CONTACT, 2L, "Bo", null));
        }
        if (type == String.class) {
            // names of things play no part in what a deed is called
            return Set.of("label", "name", "number", "title", "path", "email", "clientName")
                            .contains(part.getName())
                    ? List.of("name")
                    : List.copyOf(words);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type.isInterface() && type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses())
                    .map(some -> some.isRecord() ? plain(some) : some.getEnumConstants()[0])
                    .toList();
        }
        if (type.getSimpleName().equals("Owner") && kind.getSimpleName().equals("KeyRotationStarted")) {
            List<Object> both = new ArrayList<>(List.of(plain(type)));
            both.add(null);
            return both;
        }
        return List.of(plain(type));
    }

    private static Object plain(Class<?> type) {
        Map<Class<?>, Object> simple = Map.of(
                long.class,
                1L,
                Long.class,
                1L,
                int.class,
                1,
                String.class,
                "name",
                UUID.class,
                new UUID(1, 1),
                Instant.class,
                Instant.EPOCH,
                Locale.class,
                Locale.ENGLISH,
                Money.class,
                Money.zero(CurrencyUnit.USD));
        if (simple.containsKey(type)) {
            return simple.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        List<Object> parts = Arrays.stream(type.getRecordComponents())
                .map(part -> plain(part.getType()))
                .toList();
        return make(type, parts);
    }

    private static Object make(Class<?> type, List<Object> parts) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("EveryDeed cannot make " + type.getSimpleName() + " of " + parts, e);
        }
    }
}
