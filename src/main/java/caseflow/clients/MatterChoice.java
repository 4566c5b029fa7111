package caseflow.clients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The matters that something of a client may be filed under, as a form offers them. */
public record MatterChoice(List<Matter> matters) {

    /** Open ones, and the one it is filed under already. */
    public static MatterChoice of(List<Matter> all, @Nullable MatterId current) {
        return new MatterChoice(all.stream()
                .filter(matter -> matter.open() || matter.id().equals(current))
                .toList());
    }

    /** As value and label; the first is none. */
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", "–");
        matters.forEach(matter -> options.put(matter.id().toString(), matter.label()));
        return options;
    }

    /** The one that was chosen in the field {@code matter}, which says so if there is no such. */
    public @Nullable MatterId read(String chosen, BindingResult errors) {
        if (chosen.isEmpty()) {
            return null;
        }
        Optional<MatterId> matter = matters.stream()
                .map(Matter::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst();
        if (matter.isEmpty()) {
            errors.rejectValue("matter", "clients.matter.unknown");
        }
        return matter.orElse(null);
    }
}
