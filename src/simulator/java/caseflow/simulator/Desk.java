package caseflow.simulator;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Where deeds are done one after the other: what they changed is kept, and whoever listens is told. */
final class Desk {

    private final Account account;
    private final Archive archive;
    private final Consumer<List<ObjectNode>> listeners;

    Desk(Account account, Archive archive, Consumer<List<ObjectNode>> listeners) {
        this.account = account;
        this.archive = archive;
        this.listeners = listeners;
    }

    <T> T during(String idempotencyKey, Function<Account, T> deed) {
        return account.during(
                () -> {
                    account.onBehalfOf(idempotencyKey);
                    return deed.apply(account);
                },
                happened -> {
                    archive.keep();
                    listeners.accept(happened);
                });
    }

    <T> T during(Function<Account, T> deed) {
        return during("", deed);
    }

    void change(Consumer<Account> deed) {
        during(account -> {
            deed.accept(account);
            return account;
        });
    }
}
