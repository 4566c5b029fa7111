package caseflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalProperties {

    private static final String ZERO = Link.NONE.hash();

    /** Short texts of few letters, so that what could be confused often comes. */
    @Property(tries = 5_000)
    void twoRowsAreWrittenAlikeOnlyIfTheyAre(@ForAll("rows") AuditRow one, @ForAll("rows") AuditRow other) {
        boolean alike = Arrays.equals(Link.canonical(1, ZERO, one), Link.canonical(1, ZERO, other));

        assertThat(alike).isEqualTo(one.equals(other));
    }

    @Property(tries = 200)
    void aPlaceInTheChainIsWrittenToo(@ForAll("rows") AuditRow row) {
        Link first = Link.NONE.to(row);

        assertThat(Link.canonical(1, ZERO, row)).isNotEqualTo(Link.canonical(2, ZERO, row));
        assertThat(Link.canonical(1, ZERO, row)).isNotEqualTo(Link.canonical(1, first.hash(), row));
    }

    @Provide
    Arbitrary<AuditRow> rows() {
        Arbitrary<String> text = Arbitraries.strings().withChars("aä\u0000").ofMaxLength(2);
        Arbitrary<String> maybe = text.injectNull(0.4);
        Arbitrary<Long> number = Arbitraries.longs().between(0, 1);
        Arbitrary<Instant> at = Arbitraries.longs().between(0, 1).map(CanonicalProperties::at);
        Arbitrary<BigDecimal> amount = Arbitraries.of(new BigDecimal("1.0000"), new BigDecimal("10.0000"));
        return Combinators.combine(
                        Combinators.combine(number, at, text, number.injectNull(0.4))
                                .as(Beginning::new),
                        text,
                        maybe,
                        number.injectNull(0.4),
                        text,
                        text,
                        Combinators.combine(text, maybe, amount.injectNull(0.5), maybe)
                                .as(Ending::new))
                .as((begin, actor, address, client, deed, path, end) -> new AuditRow(
                        begin.id(),
                        begin.at(),
                        begin.kind(),
                        begin.account(),
                        actor,
                        address,
                        client,
                        deed,
                        path,
                        end.label(),
                        end.section(),
                        end.amount(),
                        end.currency()));
    }

    private record Beginning(long id, Instant at, String kind, Long account) {}

    private record Ending(String label, String section, BigDecimal amount, String currency) {}

    private static Instant at(long micros) {
        return Instant.parse("2026-11-26T09:00:00Z").plus(micros, ChronoUnit.MICROS);
    }
}
