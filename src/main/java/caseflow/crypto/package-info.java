/** Sealing and opening secrets with keys that are not in the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database"})
package caseflow.crypto;
