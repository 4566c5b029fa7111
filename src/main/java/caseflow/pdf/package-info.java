/** HTML in, archivable and accessible PDF out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package caseflow.pdf;
