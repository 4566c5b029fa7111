package caseflow.database.local;

import caseflow.database.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The folder in which PostgreSQL keeps its data. */
record Cluster(Path folder) {

    /** Made on the side and then renamed: a killed {@code initdb} leaves no half-made cluster. */
    static Cluster in(Path home, Programs programs, Account account, Password superuser) throws IOException {
        Cluster cluster = new Cluster(home.resolve("cluster"));
        if (!Files.exists(cluster.folder)) {
            Path draft = home.resolve("cluster.new");
            FileSystemUtils.deleteRecursively(draft);
            make(draft, home.resolve("postgres.log"), programs, account, superuser);
            Files.move(draft, cluster.folder);
        }
        cluster.requireMajor(programs.major());
        return cluster;
    }

    /** What the running server writes about itself: its process first, on the eighth line how far it has come. */
    Path postmaster() {
        return folder.resolve("postmaster.pid");
    }

    private static void make(Path draft, Path log, Programs programs, Account account, Password superuser)
            throws IOException {
        int exit = Run.logged(
                log,
                account.command(List.of(
                        programs.program("initdb"),
                        "--pgdata=" + draft,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + superuser.file(),
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")));
        if (exit != 0) {
            throw new IOException("initdb failed, " + log + " says why");
        }
    }

    private void requireMajor(String major) throws IOException {
        String made = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!made.equals(major)) {
            throw new CannotStart("The data in " + folder + " was made by PostgreSQL " + made
                    + ", and this CaseFlow brings PostgreSQL " + major + ": see the guide on backup to move it.");
        }
    }
}
