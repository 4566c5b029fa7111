package caseflow.settings;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** The currencies and time zones to choose from, as value and label of a select. */
public final class Choices {

    private static final Map<String, String> CURRENCIES = labelled(CurrencyUnit.registeredCurrencies().stream()
            .filter(unit -> unit.getDecimalPlaces() >= 0 && !unit.getCode().startsWith("X"))
            .map(CurrencyUnit::getCode));

    private static final Map<String, String> ZONES = labelled(ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC")));

    private Choices() {}

    public static Map<String, String> currencies() {
        return CURRENCIES;
    }

    public static Map<String, String> zones() {
        return ZONES;
    }

    private static Map<String, String> labelled(Stream<String> codes) {
        return codes.sorted(Comparator.naturalOrder())
                .collect(Collectors.toMap(
                        code -> code, code -> code.replace('_', ' '), (one, same) -> one, LinkedHashMap::new));
    }
}
