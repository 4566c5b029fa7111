/** Sealing and opening secrets with keys that are not in the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"activity", "database", "jobs", "web"})
package caseflow.crypto;
