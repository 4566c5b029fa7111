package caseflow.mail;

import caseflow.web.Brand;
import caseflow.web.Brands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes letters down: each on a sheet of its own, or below another that still waits for more to tell its reader. */
@Component
class Scribe {

    private static final Duration GATHERING = Duration.ofMinutes(1);

    /** @param gathersUntil null for one that others never join */
    record Written(LetterId id, @Nullable Instant gathersUntil) {}

    private final LetterStore letters;
    private final PileStore piles;
    private final Seals seals;
    private final Brands brands;
    private final Clock clock;

    Scribe(LetterStore letters, PileStore piles, Seals seals, Brands brands, Clock clock) {
        this.letters = letters;
        this.piles = piles;
        this.seals = seals;
        this.brands = brands;
        this.clock = clock;
    }

    /** @return empty if a letter that leaves anyway tells it too */
    Optional<Written> write(Letter letter) {
        Brand firm = brands.brand();
        Sheet sheet = letter.sheet(firm);
        String topic = letter.topic();
        return topic == null
                ? Optional.of(new Written(alone(letter.address(), sheet, clock.instant()), null))
                : gathered(new Pile(letter.address(), topic, sheet.language()), letter, sheet, firm);
    }

    private LetterId alone(Address to, Sheet sheet, Instant now) {
        return letters.add(to, sheet.subject(), seals.seal(sheet, UUID.randomUUID()), now);
    }

    private Optional<Written> gathered(Pile pile, Letter letter, Sheet sheet, Brand firm) {
        piles.reserve(pile);
        // read after the wait: the minute may be over by now
        Instant now = clock.instant();
        Optional<PileStore.Open> open = piles.open(pile, now);
        if (open.isPresent()) {
            join(open.get(), letter, sheet, firm);
            return Optional.empty();
        }
        LetterId first = alone(pile.to(), sheet, now);
        Instant until = now.plus(GATHERING);
        piles.begin(first, pile, until);
        return Optional.of(new Written(first, until));
    }

    private void join(PileStore.Open open, Letter letter, Sheet sheet, Brand firm) {
        Sheet joined = seals.open(open.body()).and(sheet, letter.words(), firm);
        piles.join(open.id(), joined.subject(), seals.seal(joined, open.body().reference()));
    }
}
