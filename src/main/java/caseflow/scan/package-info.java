/** Has files that come looked at for viruses. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"web"})
package caseflow.scan;
