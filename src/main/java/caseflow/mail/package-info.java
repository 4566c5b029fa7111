/** Letters written in the transaction that causes them, and posted until they arrive. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"crypto", "database", "jobs", "web"})
package caseflow.mail;
