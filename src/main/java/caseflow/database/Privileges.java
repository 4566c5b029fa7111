package caseflow.database;

/** What the application may do with all that the owner will make, said before the owner makes anything. */
final class Privileges {

    private Privileges() {}

    static void grant(Login owner) {
        owner.client().sql("""
                ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO caseflow_app;
                ALTER DEFAULT PRIVILEGES GRANT USAGE, SELECT ON SEQUENCES TO caseflow_app;
                ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO caseflow_app;
                """).update();
    }
}
