/** Where files lie: sealed, in the data folder or in a bucket. Knows of a file neither its name nor whose it is. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"activity", "crypto", "database", "jobs", "web"})
package caseflow.storage;
