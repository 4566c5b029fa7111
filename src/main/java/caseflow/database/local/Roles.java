package caseflow.database.local;

import caseflow.database.Login;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may come in: an owner for the schema, and the application, which row-level security binds. */
final class Roles {

    private Roles() {}

    /** Also after the first start: the password files are the truth, and may have been replaced. */
    static void make(JdbcClient superuser, Login owner, Login application) {
        let(superuser, owner);
        let(superuser, application);
        if (isMissing(superuser, "SELECT count(*) FROM pg_database WHERE datname = :name", "caseflow")) {
            superuser.sql("CREATE DATABASE caseflow OWNER " + owner.user()).update();
        }
    }

    private static void let(JdbcClient superuser, Login login) {
        if (isMissing(superuser, "SELECT count(*) FROM pg_roles WHERE rolname = :name", login.user())) {
            superuser.sql("CREATE ROLE " + login.user()).update();
        }
        superuser
                .sql("ALTER ROLE " + login.user() + " LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '" + login.password()
                        + "'")
                .update();
    }

    private static boolean isMissing(JdbcClient superuser, String count, String name) {
        return superuser.sql(count).param("name", name).query(Long.class).single() == 0;
    }
}
