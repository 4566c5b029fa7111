package caseflow.identity.passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkeys they are, in the words of the library that checks them: the number of the account is the name. */
@Component
class KnownHolders implements PublicKeyCredentialUserEntityRepository {

    private final PasskeyStore store;

    KnownHolders(PasskeyStore store) {
        this.store = store;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return store.account(handle.getBytes())
                .map(account -> entity(handle, Long.toString(account), ""))
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        throw new UnsupportedOperationException("the options are made without it");
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("the options are made without it");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("it goes with its account");
    }

    static PublicKeyCredentialUserEntity entity(Bytes handle, String name, String displayName) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(name)
                .displayName(displayName)
                .build();
    }
}
