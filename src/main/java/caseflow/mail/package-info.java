/** Letters written in the transaction that causes them, and posted until they arrive. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"activity", "crypto", "database", "jobs", "web"})
package caseflow.mail;
