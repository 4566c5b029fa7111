package caseflow.identity.passkey;

import caseflow.web.WebSettings;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** To whom a passkey is shown: the application at its public address, and nobody who looks like it elsewhere. */
@Component
public class RelyingParty {

    private final WebSettings web;
    private final Environment environment;

    RelyingParty(WebSettings web, Environment environment) {
        this.web = web;
        this.environment = environment;
    }

    /** The host a passkey belongs to. */
    public String host() {
        return place().host();
    }

    /** From where browsers must say that they were asked. */
    public String origin() {
        return place().origin();
    }

    /** The message key for why there can be no passkeys at this address, if there can be none. */
    public Optional<String> obstacle() {
        return place().obstacle();
    }

    private PublicPlace place() {
        return PublicPlace.of(URI.create(web.address()), this::ownPort);
    }

    /** Where the system chose one, nobody could have written it into the settings. */
    private int ownPort() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
