package caseflow.contracts;

import caseflow.database.Errands;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What waits for the firm's signature, what was signed or declined, what ends, and what has not been sent. */
@Repository
class ContractErrandStore implements Errands {

    private static final String SENT = """
              FROM contract k
              JOIN contract_version v ON v.contract_id = k.id AND v.number = k.sent_number
              JOIN client c ON c.id = k.client_id
            """;

    /** Only the firm's own signature is missing. */
    private static final String OURS = """
            SELECT 'todo.countersign', 'contracts/' || k.id, 'contracts?stage=%s', v.topic, c.name, '',
                   NULL::timestamptz, k.sign_until
            %s
             WHERE k.trashed_at IS NULL AND %s
               AND (SELECT array_agg(p.contact_id) FROM contract_signer p
                     WHERE p.contract_id = k.id AND p.number = k.sent_number AND p.signed_at IS NULL)
                   = ARRAY [NULL::bigint]
            """.formatted(Stage.OPEN.key(), SENT, Stage.OPEN.condition());

    private static final String SIGNED = """
            SELECT 'answer.signed', 'contracts/' || k.id, 'contracts', v.topic, c.name, p.signed_name, p.signed_at,
                   NULL::date
            %s
              JOIN contract_signer p ON p.contract_id = k.id AND p.number = k.sent_number
             WHERE k.trashed_at IS NULL AND %s AND p.contact_id IS NOT NULL AND p.signed_at >= :since
            """.formatted(SENT, Stage.STANDING);

    private static final String DECLINED = """
            SELECT 'answer.refused', 'contracts/' || k.id, 'contracts?stage=%s', v.topic, c.name, v.declined_by,
                   v.declined_at, NULL
            %s
             WHERE k.trashed_at IS NULL AND %s AND v.declined_at >= :since
            """.formatted(Stage.DECLINED.key(), SENT, Stage.DECLINED.condition());

    private static final String TO_BE_SIGNED = """
            SELECT 'soon.signing', 'contracts/' || k.id, 'contracts?stage=%s', v.topic, c.name, '', NULL, k.sign_until
            %s
             WHERE k.trashed_at IS NULL AND %s AND k.sign_until <= :soon
            """.formatted(Stage.OPEN.key(), SENT, Stage.OPEN.condition());

    private static final String ENDING = """
            SELECT 'soon.contract', 'contracts/' || k.id, 'contracts?stage=%s', v.topic, c.name, '', NULL, v.ends_on
            %s
             WHERE k.trashed_at IS NULL AND %s AND v.ends_on <= :soon
            """.formatted(Stage.ENDING.key(), SENT, Stage.ENDING.condition());

    private static final String DRAFTED = """
            SELECT 'draft.contracts', 'contracts/' || k.id, 'contracts?stage=%s', k.topic, '', '', NULL, NULL
              FROM contract k
             WHERE k.trashed_at IS NULL AND %s
            """.formatted(Stage.DRAFT.key(), Stage.DRAFT.condition());

    @Override
    public String sql() {
        return String.join(" UNION ALL ", List.of(OURS, SIGNED, DECLINED, TO_BE_SIGNED, ENDING, DRAFTED));
    }
}
