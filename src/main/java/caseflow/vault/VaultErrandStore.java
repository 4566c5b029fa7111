package caseflow.vault;

import caseflow.database.Errands;
import org.springframework.stereotype.Repository;

/** In which vaults something has its last day soon; what it is called is sealed. */
@Repository
class VaultErrandStore implements Errands {

    @Override
    public String sql() {
        return """
                SELECT 'soon.vault', 'clients/' || i.client_id || '/vault', 'clients', '', c.name, '', NULL::timestamptz,
                       min(i.last_day)
                  FROM vault_item i
                  JOIN client c ON c.id = i.client_id
                 WHERE i.ended IS NULL AND i.last_day BETWEEN :today AND :soon
                 GROUP BY i.client_id, c.name
                """;
    }
}
