package caseflow.vault;

import caseflow.identity.FreshProof;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody comes near a vault without having just proved who they are, on either side. */
@Component
class VaultProof implements FreshProof {

    @Override
    public List<String> paths() {
        return List.of(
                "/portal/vault/**", "/firm/clients/{client}/vault/**", "/firm/vault/**", "/firm/settings/vaults/**");
    }
}
