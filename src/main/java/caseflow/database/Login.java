package caseflow.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A way into a database: its JDBC address, and who comes in. */
public record Login(String url, String user, String password) {

    /** For the few statements before there is a pool: each opens a connection of its own. */
    public JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    @Override
    public String toString() {
        return user + " at " + url.replaceFirst("\\?.*", "");
    }
}
