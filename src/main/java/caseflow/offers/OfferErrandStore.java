package caseflow.offers;

import caseflow.database.Errands;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** What was answered, what cannot be answered for long, and what has not been sent. */
@Repository
class OfferErrandStore implements Errands {

    private static final String OF_A_KIND = """
            SELECT 'answer.' || a.decision, '%1$s/' || o.id, '%1$s?stage=' || a.decision, v.title, c.name, a.answered_by,
                   a.answered_at, NULL::date
              FROM offer_answer a
              JOIN offer o ON o.id = a.offer_id
              JOIN offer_version v ON v.offer_id = o.id AND v.number = a.number
              JOIN client c ON c.id = o.client_id
             WHERE o.kind = '%2$s' AND a.reopened_at IS NULL AND a.answered_at >= :since
            UNION ALL
            SELECT 'soon.offer', '%1$s/' || o.id, '%1$s?stage=%3$s', v.title, c.name, '', NULL, o.open_until
              FROM offer o
              JOIN offer_version v ON v.offer_id = o.id AND v.number = o.sent_number
              JOIN client c ON c.id = o.client_id
              LEFT JOIN offer_answer a ON a.offer_id = o.id AND a.reopened_at IS NULL
             WHERE o.kind = '%2$s' AND %4$s AND o.open_until <= :soon
            UNION ALL
            SELECT 'draft.%1$s', '%1$s/' || o.id, '%1$s?stage=%5$s', o.title, '', '', NULL, NULL
              FROM offer o
             WHERE o.kind = '%2$s' AND %6$s
            """;

    @Override
    public String sql() {
        return Arrays.stream(OfferKind.values()).map(OfferErrandStore::of).collect(Collectors.joining(" UNION ALL "));
    }

    private static String of(OfferKind kind) {
        return OF_A_KIND.formatted(
                kind.path(),
                kind.key(),
                Stage.OPEN.key(),
                Stage.OPEN.condition(),
                Stage.DRAFT.key(),
                Stage.DRAFT.condition());
    }
}
