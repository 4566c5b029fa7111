package caseflow.identity.passkey;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What goes to a device, and whether what comes back is good. */
@Component
public class Ceremonies {

    private static final Logger LOG = LoggerFactory.getLogger(Ceremonies.class);

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};

    private final RelyingParty party;
    private final CeremonyOptions options;
    private final KnownKeys keys;
    private final KnownHolders holders;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Ceremonies(RelyingParty party, CeremonyOptions options, KnownKeys keys, KnownHolders holders) {
        this.party = party;
        this.options = options;
        this.keys = keys;
        this.holders = holders;
    }

    /** What a device is asked for, to make a passkey. */
    @Transactional
    public String toAdd(Holder holder, byte[] challenge) {
        return json.writeValueAsString(options.toAdd(holder, challenge));
    }

    /**
     * What a device is asked for, to show a passkey.
     *
     * @param account whose it has to be; null for whoever's it is
     */
    public String toShow(@Nullable Long account, byte[] challenge) {
        return json.writeValueAsString(options.toShow(account, challenge));
    }

    /** Keeps a passkey that was made; false if it is not what was asked for, or is known already. */
    public boolean add(Holder holder, String name, String credential, byte[] challenge) {
        return judged(() -> {
                    var made = new RelyingPartyPublicKey(json.readValue(credential, NEW), name);
                    return Optional.of(operations()
                            .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                    options.toAdd(holder, challenge), made)));
                })
                .isPresent();
    }

    /** The account whose passkey was shown; nothing if it is not what was asked for. */
    public Optional<Long> account(String credential, byte[] challenge, @Nullable Long account) {
        return judged(() -> {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown = json.readValue(credential, SHOWN);
            if (!handed(shown, account)) {
                return Optional.empty();
            }
            var request = new RelyingPartyAuthenticationRequest(options.toShow(account, challenge), shown);
            return Optional.of(Long.valueOf(operations().authenticate(request).getName()));
        });
    }

    /** The account of the passkey that is named, be it shown or not. */
    public Optional<Long> named(String credential) {
        return judged(
                () -> keys.find(json.readValue(credential, SHOWN).getRawId()).map(KeyRow::account));
    }

    /** Whoever does not say beforehand who they are has to say it with the passkey; the library does not ask. */
    private boolean handed(PublicKeyCredential<AuthenticatorAssertionResponse> shown, @Nullable Long account) {
        Bytes handle = shown.getResponse().getUserHandle();
        return keys.find(shown.getRawId())
                .filter(row -> account == null || row.account() == account)
                .filter(row -> handle == null ? account != null : handle.equals(new Bytes(row.handle())))
                .isPresent();
    }

    /** Strangers send whatever they like, and it fails in as many ways as there are. */
    private static <T> Optional<T> judged(Supplier<Optional<T>> ceremony) {
        try {
            return ceremony.get();
        } catch (DataAccessException ours) {
            throw ours;
        } catch (RuntimeException theirs) {
            LOG.info("A passkey was refused: {}", theirs.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private WebAuthnRelyingPartyOperations operations() {
        return new Webauthn4JRelyingPartyOperations(holders, keys, options.party(), Set.of(party.origin()));
    }
}
