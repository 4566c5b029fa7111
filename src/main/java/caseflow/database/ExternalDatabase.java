package caseflow.database;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL that somebody else runs. Both doors are the same login there; the pool's first statement on each of the
 * application's connections, {@code SET ROLE}, gives the owner's rights away.
 */
record ExternalDatabase(Login owner) implements Database {

    private static final int OLDEST = 15;

    static ExternalDatabase open(DatabaseSettings settings) {
        ExternalDatabase database = new ExternalDatabase(settings.login());
        try {
            database.prepare(database.owner.client());
        } catch (DataAccessException e) {
            throw new CannotStart(
                    "CaseFlow cannot use the database as " + database.owner + ": "
                            + e.getMostSpecificCause().getMessage(),
                    e);
        }
        return database;
    }

    @Override
    public Login application() {
        return owner;
    }

    @Override
    public void close() {
        // runs on without us
    }

    static void requireVersion(int version) {
        if (version / 10_000 < OLDEST) {
            throw new CannotStart("CaseFlow needs PostgreSQL " + OLDEST + " or newer, and the database is PostgreSQL "
                    + version / 10_000 + ".");
        }
    }

    private void prepare(JdbcClient client) {
        requireVersion(client.sql("SELECT current_setting('server_version_num')::int")
                .query(Integer.class)
                .single());
        if (is(client, "SELECT NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'caseflow_app')")) {
            makeRole(client);
        }
        requireHarmlessRole(client);
        Privileges.grant(owner);
    }

    private void makeRole(JdbcClient client) {
        if (!is(client, "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")) {
            throw new CannotStart("CaseFlow may not make its role caseflow_app as " + owner
                    + ": have an administrator run CREATE ROLE caseflow_app; GRANT caseflow_app TO " + owner.user()
                    + ";");
        }
        client.sql("CREATE ROLE caseflow_app NOLOGIN NOBYPASSRLS").update();
        client.sql("GRANT caseflow_app TO CURRENT_USER").update();
    }

    private void requireHarmlessRole(JdbcClient client) {
        if (is(client, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'caseflow_app'")) {
            throw new CannotStart("The role caseflow_app would see every client's rows: have an administrator run"
                    + " ALTER ROLE caseflow_app NOSUPERUSER NOBYPASSRLS;");
        }
        if (!is(client, mayAct(client))) {
            throw new CannotStart("CaseFlow may not work as the role caseflow_app as " + owner
                    + ": have an administrator run GRANT caseflow_app TO " + owner.user() + ";");
        }
    }

    /** From 16 on, to be a member does not yet mean that SET ROLE is allowed. */
    private static String mayAct(JdbcClient client) {
        return is(client, "SELECT current_setting('server_version_num')::int >= 160000")
                ? "SELECT pg_has_role(current_user, 'caseflow_app', 'SET')"
                : "SELECT pg_has_role(current_user, 'caseflow_app', 'MEMBER')";
    }

    private static boolean is(JdbcClient client, String question) {
        return client.sql(question).query(Boolean.class).single();
    }
}
