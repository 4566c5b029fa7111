package caseflow.database;

/** The database with its two doors: the owner changes the schema, the application works with rows it may see. */
public interface Database extends AutoCloseable {

    /** The role as which the application works. Row-level security binds it: it owns nothing and bypasses nothing. */
    String APPLICATION_ROLE = "caseflow_app";

    Login owner();

    Login application();

    @Override
    void close();
}
