package caseflow.database.local;

import caseflow.database.CannotStart;
import caseflow.database.Database;
import caseflow.database.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.dao.DataAccessException;

/**
 * A durable PostgreSQL of this process alone: on loopback, with passwords nobody chose, its data in one folder.
 *
 * <p>It needs no shutdown hook: Spring closes it after the pool, and a killed process takes it down on Linux and finds
 * and stops it at the next start elsewhere.
 */
public final class LocalDatabase implements Database {

    private final FolderLock lock;
    private final Server server;
    private final Login owner;
    private final Login application;

    private LocalDatabase(FolderLock lock, Server server, Path home) throws IOException {
        this.lock = lock;
        this.server = server;
        Login superuser = login("postgres", "postgres", home);
        this.owner = login("caseflow", "caseflow_owner", home);
        this.application = login("caseflow", APPLICATION_ROLE, home);
        Roles.make(superuser.client(), owner, application);
    }

    /**
     * @param home made if it is missing
     * @param programs where PostgreSQL's programs are unpacked
     */
    public static LocalDatabase start(Path home, Path programs) {
        return start(home, programs, Account.fit());
    }

    static LocalDatabase start(Path home, Path programs, Account account) {
        try {
            FolderLock lock = FolderLock.take(home);
            Server server = serve(home, Programs.unpacked(programs), account);
            return new LocalDatabase(lock, server, home);
        } catch (IOException | DataAccessException e) {
            throw new CannotStart("CaseFlow cannot start its database in " + home + ": " + e.getMessage() + ".", e);
        }
    }

    @Override
    public Login owner() {
        return owner;
    }

    @Override
    public Login application() {
        return application;
    }

    @Override
    public void close() {
        try {
            server.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server serve(Path home, Programs programs, Account account) throws IOException {
        // a file that is refused is refused before there is a server that would go on running
        for (String role : List.of("postgres", "caseflow_owner", APPLICATION_ROLE)) {
            Password.in(home, role).value();
        }
        Cluster cluster = Cluster.in(home, programs, account, Password.in(home, "postgres"));
        return Server.start(cluster, programs, account, home.resolve("postgres.log"));
    }

    private Login login(String database, String role, Path home) throws IOException {
        return new Login(
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database,
                role,
                Password.in(home, role).value());
    }
}
