package caseflow.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url an external PostgreSQL, {@code jdbc:postgresql://host/name}; blank for the one CaseFlow brings along
 * @param user who owns the external database and runs the migrations there
 * @param password as it is; or the file it stands in
 * @param programs where PostgreSQL's own programs are unpacked; in the data folder if not given
 */
@ConfigurationProperties("caseflow.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String passwordFile,
        @Nullable Path programs) {

    boolean isExternal() {
        return !url.isBlank();
    }

    Login login() {
        return new Login(url, user, SecretFile.or(password, passwordFile));
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + user + "]";
    }
}
