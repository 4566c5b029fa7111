/** Where files lie: sealed, in the data folder. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"crypto", "database"})
package caseflow.storage;
