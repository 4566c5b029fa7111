package caseflow.database.local;

import caseflow.database.CannotStart;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL's programs run. They refuse to be root, so root becomes nobody first: in a user namespace, where
 * the files still belong to root, or, where the system forbids that (most containers), as the account 65534.
 *
 * @param prefix the words to put before a command
 */
record Account(List<String> prefix) {

    private static final Account OURS = new Account(List.of());
    private static final Account IN_NAMESPACE = new Account(List.of("unshare", "-U"));

    /**
     * The one capability kept lets nobody into the folders that only root may enter; the securebit keeps it in force
     * for access(2), by which PostgreSQL looks for its own programs.
     */
    static final Account NOBODY = new Account(List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override",
            "--securebits=+no_setuid_fixup"));

    static Account fit() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURS;
        }
        return Stream.of(IN_NAMESPACE, NOBODY)
                .filter(Account::works)
                .findFirst()
                .orElseThrow(() -> new CannotStart("PostgreSQL does not run as root, and this system lets root become"
                        + " nobody else: start CaseFlow as an ordinary user."));
    }

    List<String> command(List<String> words) {
        return Stream.concat(prefix.stream(), words.stream()).toList();
    }

    /** A server of its own session, which Ctrl-C does not reach, and which ends when the thread that forks it does. */
    List<String> server(List<String> words) {
        Stream<String> ties = Stream.concat(
                has("setsid") ? Stream.of("setsid") : Stream.of(),
                has("setpriv") ? Stream.of("setpriv", "--pdeathsig", "INT") : Stream.of());
        return command(Stream.concat(ties, words.stream()).toList());
    }

    private boolean works() {
        return has(prefix.get(0)) && Run.succeeds(command(List.of("true")));
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
