package caseflow.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that the thread of a test sends to the database, however they come about; the one that tells the
 * row scope counts too. Beginning and committing do not.
 */
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> COUNTED = new ThreadLocal<>();

    public static List<String> during(Runnable work) {
        COUNTED.set(new ArrayList<>());
        try {
            work.run();
            return List.copyOf(COUNTED.get());
        } finally {
            COUNTED.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("dataSource") ? new Counting((DataSource) bean) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connection = super.getConnection();
            return COUNTED.get() == null ? connection : counting(connection);
        }
    }

    private static Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    try {
                        Object result = method.invoke(connection, args);
                        if (result instanceof PreparedStatement && COUNTED.get() != null) {
                            COUNTED.get().add((String) args[0]);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
