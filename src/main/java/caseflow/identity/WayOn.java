package caseflow.identity;

import caseflow.web.LocalAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Where somebody goes on to once they have proved who they are: a page behind their own door, at least its first. */
record WayOn(String address) {

    /** Twice as long as ours get; encoded it has to fit into a header. */
    private static final int LONGEST = 1_000;

    static WayOn of(Optional<LocalAddress> wanted, SignedIn person) {
        String home = person.home();
        return new WayOn(wanted.map(LocalAddress::value)
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> address.matches(home + "([/?].*)?"))
                .orElse(home));
    }

    /** The page that asks for the proof. */
    String ask() {
        return "/proof?to=" + UriUtils.encode(address, StandardCharsets.UTF_8);
    }
}
