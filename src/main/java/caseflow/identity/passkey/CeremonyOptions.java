package caseflow.identity.passkey;

import caseflow.web.Brands;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.stereotype.Component;

/** What is asked of a device: a passkey that it finds by itself, and that opens only to a finger, a face or a PIN. */
@Component
class CeremonyOptions {

    private final RelyingParty party;
    private final PasskeyStore store;
    private final Brands brands;

    CeremonyOptions(RelyingParty party, PasskeyStore store, Brands brands) {
        this.party = party;
        this.store = store;
        this.brands = brands;
    }

    PublicKeyCredentialRpEntity party() {
        return PublicKeyCredentialRpEntity.builder()
                .id(party.host())
                .name(brands.brand().name())
                .build();
    }

    /** To make a new one, on a device that has none of this account yet. */
    PublicKeyCredentialCreationOptions toAdd(Holder holder, byte[] challenge) {
        Bytes handle = new Bytes(store.handle(holder.account(), Challenges.random()));
        return PublicKeyCredentialCreationOptions.builder()
                .rp(party())
                .user(KnownHolders.entity(handle, holder.email(), holder.name()))
                .challenge(new Bytes(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(known(holder.account()))
                .timeout(Challenges.LIFE)
                .build();
    }

    /** @param account whose it has to be; null for whoever's it is */
    PublicKeyCredentialRequestOptions toShow(@Nullable Long account, byte[] challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(party.host())
                .challenge(new Bytes(challenge))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .allowCredentials(account == null ? List.of() : known(account))
                .timeout(Challenges.LIFE)
                .build();
    }

    private List<PublicKeyCredentialDescriptor> known(long account) {
        return store.credentials(account, party.host()).stream()
                .map(credential -> PublicKeyCredentialDescriptor.builder()
                        .id(new Bytes(credential))
                        .build())
                .toList();
    }
}
