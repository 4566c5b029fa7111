/** The database itself: where PostgreSQL runs, whose rows a transaction may see, and how they are read. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package caseflow.database;
