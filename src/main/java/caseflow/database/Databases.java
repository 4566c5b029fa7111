package caseflow.database;

import caseflow.database.local.LocalDatabase;
import java.util.Objects;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Chooses the database, and tells Spring Boot its two doors. */
@Configuration(proxyBeanMethods = false)
class Databases {

    @Bean
    DataFolder dataFolder(Environment environment) {
        return DataFolder.of(environment).usable();
    }

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, DataFolder folder) {
        return settings.isExternal() ? ExternalDatabase.open(settings) : local(settings, folder);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Database database) {
        return new ApplicationConnection(database.application());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new OwnerConnection(database.owner());
    }

    private static Database local(DatabaseSettings settings, DataFolder folder) {
        LocalDatabase database = LocalDatabase.start(
                folder.database(), Objects.requireNonNullElse(settings.programs(), folder.database()));
        Privileges.grant(database.owner());
        return database;
    }

    private record ApplicationConnection(Login login) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }

    private record OwnerConnection(Login login) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return login.user();
        }

        @Override
        public String getPassword() {
            return login.password();
        }

        @Override
        public String getJdbcUrl() {
            return login.url();
        }
    }
}
