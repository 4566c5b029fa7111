/** The firm's clients, the contacts who sign in for them, and their matters. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"activity", "database", "settings", "web"})
package caseflow.clients;
