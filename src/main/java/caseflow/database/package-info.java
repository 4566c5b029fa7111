/** The database itself: where PostgreSQL runs, and whose rows a transaction may see. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package caseflow.database;
