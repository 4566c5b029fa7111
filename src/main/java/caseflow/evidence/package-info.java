/** What can later be shown: who read a document and when, who answered or signed it, and how we know who it was. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clients", "database", "settings", "web"})
package caseflow.evidence;
