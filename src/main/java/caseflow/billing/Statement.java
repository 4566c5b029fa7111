package caseflow.billing;

import caseflow.clients.Client;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a client owed, was billed and paid within some days.
 *
 * @param sections one for each currency; at least one
 */
public record Statement(Client client, StatementPeriod period, List<StatementSection> sections) {

    /**
     * @param openings what was owed before, at most one amount for each currency
     * @param entries of these days, in any order
     */
    static Statement of(
            Client client, StatementPeriod period, Collection<Money> openings, Collection<StatementEntry> entries) {
        Map<CurrencyUnit, Money> opening =
                openings.stream().collect(Collectors.toMap(Money::getCurrencyUnit, amount -> amount));
        Map<CurrencyUnit, List<StatementEntry>> byCurrency = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.amount().getCurrencyUnit(), TreeMap::new, Collectors.toList()));
        List<StatementSection> sections = Stream.concat(opening.keySet().stream(), byCurrency.keySet().stream())
                .distinct()
                .sorted()
                .map(currency -> StatementSection.of(
                        opening.getOrDefault(currency, Money.zero(currency)),
                        byCurrency.getOrDefault(currency, List.of())))
                .filter(section -> !section.blank())
                .toList();
        return new Statement(client, period, sections.isEmpty() ? nothing(client) : sections);
    }

    private static List<StatementSection> nothing(Client client) {
        return List.of(new StatementSection(Money.zero(client.currency()), List.of()));
    }

    /** What its file is called, without an ending. */
    public String name() {
        return "statement-%s-%s".formatted(period.from(), period.to());
    }
}
