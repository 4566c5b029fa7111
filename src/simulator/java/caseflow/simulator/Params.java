package caseflow.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** What a form or a query says, by names such as {@code metadata[invoice]} and {@code expand[0]}. */
record Params(Map<String, String> values) {

    private static final Pattern INDEX = Pattern.compile("\\[\\d*]");
    private static final Pattern CARD = Pattern.compile("\\[(number|cvc)]");

    static Params decode(String form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String free = values.containsKey(name) ? name.replace("[]", "[" + values.size() + "]") : name;
                values.put(free, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return new Params(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** @param known names; {@code [*]} at the end stands for whatever is inside */
    void allow(Set<String> known) {
        for (String name : values.keySet()) {
            boolean allowed = known.contains(INDEX.matcher(name).replaceAll("[]"))
                    || known.stream()
                            .anyMatch(each -> each.endsWith("[*]")
                                    && name.startsWith(each.substring(0, each.length() - "*]".length())));
            if (!allowed) {
                throw Refusal.invalid("Received unknown parameter: " + name)
                        .code("parameter_unknown")
                        .param(name);
            }
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return text(name)
                .orElseThrow(() -> Refusal.invalid("Missing required param: " + name + ".")
                        .code("parameter_missing")
                        .param(name));
    }

    OptionalLong number(String name) {
        Optional<String> value = text(name);
        try {
            return value.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(value.get()));
        } catch (NumberFormatException e) {
            throw Refusal.invalid("Invalid integer: " + value.get())
                    .code("parameter_invalid_integer")
                    .param(name);
        }
    }

    boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /** What stands in the brackets behind that name. */
    Map<String, String> group(String name) {
        Map<String, String> group = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(name + "[") && key.endsWith("]")) {
                group.put(key.substring(name.length() + 1, key.length() - 1), value);
            }
        });
        return group;
    }

    List<String> list(String name) {
        return List.copyOf(group(name).values());
    }

    /** Everything but the numbers of cards, which nothing may keep. */
    Params withoutCard() {
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(name -> CARD.matcher(name).find());
        return new Params(kept);
    }

    boolean hasCard() {
        return values.keySet().stream().anyMatch(name -> CARD.matcher(name).find());
    }
}
