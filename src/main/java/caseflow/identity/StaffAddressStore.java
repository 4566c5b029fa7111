package caseflow.identity;

import caseflow.mail.StaffAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Staff are written to by the address they sign in with, and by the one they wish to. */
@Repository
class StaffAddressStore implements StaffAddresses {

    private final JdbcClient jdbc;

    StaffAddressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean include(String email) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM account a
                                WHERE a.role IS NOT NULL AND lower(a.email) = lower(:email))
                    OR EXISTS (SELECT FROM mailed_link l
                                 JOIN account a ON a.id = l.account_id
                                WHERE a.role IS NOT NULL AND lower(l.email) = lower(:email))
                """).param("email", email).query(Boolean.class).single();
    }
}
