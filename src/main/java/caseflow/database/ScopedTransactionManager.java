package caseflow.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/** Begins each transaction by telling PostgreSQL its {@link RowScope}; nothing told means nothing seen. */
@Component("transactionManager")
class ScopedTransactionManager extends JdbcTransactionManager {

    private final transient RowScope scope;

    ScopedTransactionManager(DataSource dataSource, RowScope scope, Rehearsal rehearsal) {
        super(dataSource);
        this.scope = scope;
        addListener(rehearsal);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        String current = scope.current();
        if (current == null) {
            return;
        }
        try (PreparedStatement tell = connection.prepareStatement("SELECT set_config('app.scope', ?, true)")) {
            tell.setString(1, current);
            tell.execute();
        }
    }
}
