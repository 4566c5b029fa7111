package caseflow.clients;

import java.util.Optional;

/**
 * A module's part of the question what waits for a contact. The rule stays with the module; all parts together are asked
 * in one statement, however many sections there are.
 */
public interface Awaiting {

    /**
     * A SELECT of {@code id, title, amount, currency, until, at}, the most pressing first and no more than {@code :limit}
     * of them; it may use {@code :contact} and {@code :today}, and {@code :scope} through the scope's clause.
     *
     * @return nothing if what waits in that section is not this module's
     */
    Optional<String> awaiting(Permission section, ClientScope scope);
}
