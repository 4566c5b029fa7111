/** HTML in, archivable and accessible PDF out; and the look that every printed document shares. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "web")
package caseflow.pdf;
