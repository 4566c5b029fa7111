package caseflow.clients;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose data a question is about. Every store method that touches client data takes one and puts {@link #clause} into
 * its WHERE and {@link #value} into the parameter {@code scope}: out of scope is no row, and no row is 404.
 *
 * <p>{@link #ALL} belongs to the firm's own pages and to listeners.
 */
public record ClientScope(@Nullable ClientId only) {

    public static final ClientScope ALL = new ClientScope(null);

    public static ClientScope of(ClientId client) {
        return new ClientScope(client);
    }

    /** A condition over the named column: {@code invoice.client_id = :scope}, or {@code TRUE} for the firm. */
    public String clause(String column) {
        return only == null ? "TRUE" : column + " = :scope";
    }

    /** The value of the parameter {@code scope}. */
    public @Nullable Long value() {
        return only == null ? null : only.value();
    }

    public Optional<ClientId> client() {
        return Optional.ofNullable(only);
    }
}
