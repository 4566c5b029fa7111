package caseflow.support;

import java.util.List;
import java.util.Map;

/** What is open to everybody, and where it leads in a test. */
public final class OpenPages {

    /** Secrets of mailed links: to a new password, and to another address. */
    public static final String MOVING = "pseudo-locale-moving";

    public static final String SECRET = "pseudo-locale";

    /** Pages beside the portal and the console, with their ids. The set-up page is shut once there is a firm. */
    public static final Map<String, List<String>> ALL = Map.ofEntries(
            Map.entry("/", List.of()),
            Map.entry("/sign-in", List.of("/sign-in")),
            Map.entry("/sign-in/app", List.of()),
            Map.entry("/sign-in/code", List.of()),
            Map.entry("/sign-in/recovery", List.of()),
            Map.entry("/sign-in/link", List.of("/sign-in/link")),
            Map.entry("/sign-in/link/{token}", List.of("/sign-in/link/spent")),
            Map.entry("/password/forgotten", List.of("/password/forgotten")),
            Map.entry("/password/{token}", List.of("/password/" + SECRET, "/password/spent")),
            Map.entry("/email/{token}", List.of("/email/" + MOVING, "/email/spent")),
            Map.entry("/l/{token}", List.of("/l/invented", "/l/expired-1")),
            Map.entry("/setup/{token}", List.of()),
            Map.entry("/proof", List.of()),
            Map.entry("/verify", List.of("/verify")),
            Map.entry("/favicon.ico", List.of()),
            Map.entry("/brand-{name}.css", List.of()),
            Map.entry("/brand/{file}", List.of("/brand/none")),
            Map.entry("/l/{token}/refusal/new", List.of("/l/invented/refusal/new")),
            Map.entry("/l/{token}/declining/new", List.of()),
            Map.entry("/l/{token}/enclosures/{file}", List.of()),
            Map.entry("/l/{token}/paper", List.of()),
            Map.entry("/l/{token}/pdf", List.of()),
            Map.entry("/l/{token}/files/{file}", List.of()));

    private OpenPages() {}
}
