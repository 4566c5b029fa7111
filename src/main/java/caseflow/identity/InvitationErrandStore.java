package caseflow.identity;

import caseflow.database.Errands;
import org.springframework.stereotype.Repository;

/** Whose invitation ran out before they used it, and who has not come in by a mailed link to sign in either. */
@Repository
class InvitationErrandStore implements Errands {

    private static final String RAN_OUT = """
             (SELECT max(l.expires_at) AS at
                FROM mailed_link l
               WHERE l.account_id = a.id AND l.purpose = 'invitation' AND l.used_at IS NULL AND l.revoked_at IS NULL)
            """;

    @Override
    public String sql() {
        return """
                SELECT 'todo.invitation', 'clients/' || k.client_id, 'clients', concat_ws(' ', k.first_name, k.last_name),
                       c.name, '', ended.at, NULL::date
                  FROM contact k
                  JOIN client c ON c.id = k.client_id
                  JOIN account a ON a.id = k.account_id
                  JOIN LATERAL %1$s AS ended ON ended.at <= :now
                 WHERE a.password_hash IS NULL AND NOT EXISTS (SELECT FROM device d WHERE d.account_id = a.id)
                UNION ALL
                SELECT 'todo.invitation', 'staff', 'staff', a.name, '', '', ended.at, NULL
                  FROM account a
                  JOIN LATERAL %1$s AS ended ON ended.at <= :now
                 WHERE a.role IS NOT NULL AND a.switched_off_at IS NULL AND a.password_hash IS NULL
                """.formatted(RAN_OUT);
    }
}
