package caseflow.vault;

import caseflow.clients.ClientScope;
import caseflow.clients.Permission;
import caseflow.documents.DocumentTab;
import org.springframework.stereotype.Component;

@Component
class VaultTab implements DocumentTab {

    private final VaultReading reading;

    VaultTab(VaultReading reading) {
        this.reading = reading;
    }

    @Override
    public String section() {
        return Permission.VAULT.key();
    }

    @Override
    public String path() {
        return "/portal/vault";
    }

    @Override
    public String label() {
        return "vault.title";
    }

    @Override
    public boolean present(ClientScope scope) {
        return reading.any(scope);
    }
}
