/** The lines of an invoice or offer: as typed, read, added up and shown. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"money", "web"})
package caseflow.lines;
