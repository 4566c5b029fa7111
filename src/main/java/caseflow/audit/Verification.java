package caseflow.audit;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the whole chain and compares its end with what is known of it. However long it is, little of it is in memory. */
@Component
class Verification {

    private final Chain chain;
    private final Linking linking;
    private final RememberedHead memory;

    Verification(Chain chain, Linking linking, RememberedHead memory) {
        this.chain = chain;
        this.linking = linking;
        this.memory = memory;
    }

    /**
     * @param noted what somebody noted down earlier, if they did
     * @param progress is told again and again how many rows fit so far
     */
    Verdict verify(@Nullable Head noted, LongConsumer progress) {
        linking.round();
        End end = chain.end();
        var walk = new Walk();
        while (!walk.over() && walk.reached() < end.last().row()) {
            Chain.Part part = chain.part(walk.reached(), end.last().row());
            walk.go(part.rows(), part.links(), part.edge());
            progress.accept(walk.verdict().rows());
        }
        Verdict verdict = walk.verdict();
        return verdict.fits() ? against(verdict, end, noted) : verdict;
    }

    private Verdict against(Verdict verdict, End end, @Nullable Head noted) {
        if (!end.empty() && !chain.sealed(end)) {
            Head claimed = end.head();
            return claimed != null && claimed.position() > verdict.rows() && chain.genuine(end)
                    ? verdict.but(Flaw.TRUNCATED, claimed.position())
                    : verdict.but(Flaw.UNSEALED, verdict.rows());
        }
        Optional<Head> lost = memory.recall().filter(head -> !chain.holds(head));
        if (lost.isPresent()) {
            return verdict.but(Flaw.FORGOTTEN, lost.get().position());
        }
        return noted == null || chain.holds(noted) ? verdict : verdict.but(Flaw.UNKNOWN, noted.position());
    }
}
