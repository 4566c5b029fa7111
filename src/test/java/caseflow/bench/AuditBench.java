package caseflow.bench;

import caseflow.audit.AuditTrail;
import caseflow.audit.Ledger;
import caseflow.audit.Sought;
import caseflow.audit.Verdict;
import caseflow.audit.Verifying;
import caseflow.support.FreshDataFolder;
import caseflow.support.RealApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** How fast a long trail is linked, followed and searched, with a small heap. */
final class AuditBench {

    private static final Path DATA = Path.of("target", "bench-audit");
    private static final int ROWS = 1_000_000;
    private static final double NANOS = 1e9;

    private final ConfigurableApplicationContext node;
    private final int rows;

    private AuditBench(ConfigurableApplicationContext node, int rows) {
        this.node = node;
        this.rows = rows;
    }

    public static void main(String[] arguments) throws IOException {
        FileSystemUtils.deleteRecursively(DATA);
        boolean right;
        try (ConfigurableApplicationContext node = RealApplication.with(Ledger.class)
                .run(
                        "--server.port=0",
                        "--caseflow.data=" + DATA,
                        "--caseflow.database.programs=" + FreshDataFolder.PROGRAMS.toAbsolutePath())) {
            right = new AuditBench(node, rows(List.of(arguments))).run();
        }
        System.exit(right ? 0 : 1);
    }

    private static int rows(List<String> arguments) {
        if (arguments.isEmpty()) {
            return ROWS;
        }
        if (arguments.size() == 2
                && arguments.get(0).equals("--rows")
                && arguments.get(1).matches("[1-9]\\d{0,7}")) {
            return Integer.parseInt(arguments.get(1));
        }
        throw new IllegalArgumentException("Usage: bin/bench audit [--rows N]");
    }

    private boolean run() {
        say("%,d rows, with at most %,d MiB of heap", rows, Runtime.getRuntime().maxMemory() / 1024 / 1024);
        write();
        Verdict linked = timed("linked and followed", () -> verify());
        Verdict followed = timed("followed", () -> verify());
        search("all", new Sought("", "", "", "", "", "", "", ""));
        search("a day long ago", new Sought("", "", "", "2026-02-01", "2026-02-01", "", "", ""));
        search("somebody", new Sought("Person 17", "", "", "", "", "", "", ""));
        search("nobody", new Sought("Nobody at all", "", "", "", "", "", "", ""));
        search("a kind", new Sought("", "refund", "", "", "", "", "", ""));
        search("a label", new Sought("", "", "", "", "", "INV-777777", "", ""));
        search("no such label", new Sought("", "", "", "", "", "no such label", "", ""));
        return linked.fits() && followed.fits() && followed.rows() >= rows;
    }

    private Verdict verify() {
        return node.getBean(Verifying.class).verify(null);
    }

    private void write() {
        var owner = node.getBean(Ledger.class).owner();
        owner.sql("""
                INSERT INTO audit (happened_at, actor_kind, actor_account_id, actor_name, address, deed, path, label,
                                   section, amount, currency)
                SELECT timestamptz '2026-01-01Z' + i * interval '25 seconds', 'staff', i %% 40, 'Person ' || i %% 40,
                       '192.0.2.' || i %% 250, (ARRAY['invoice.issued', 'payment.made', 'contract.signed'])[1 + i %% 3],
                       'invoices/' || i, 'INV-' || i, 'invoices', 12.5, 'USD'
                  FROM generate_series(1, %d) AS i
                """.formatted(rows)).update();
        owner.sql("ANALYZE audit").update();
    }

    private void search(String what, Sought sought) {
        long begun = System.nanoTime();
        int found = node.getBean(Ledger.class)
                .firm(() -> node.getBean(AuditTrail.class).search(sought))
                .rows()
                .size();
        say("searched for %-16s %4d found, %6.0f ms", what, found, (System.nanoTime() - begun) / NANOS * 1_000);
    }

    private interface Work {

        Verdict done();
    }

    private static Verdict timed(String what, Work work) {
        long begun = System.nanoTime();
        Verdict verdict = work.done();
        double seconds = (System.nanoTime() - begun) / NANOS;
        say("%-20s %,d rows in %.1f s, %,.0f rows/s", what, verdict.rows(), seconds, verdict.rows() / seconds);
        return verdict;
    }

    private static void say(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
