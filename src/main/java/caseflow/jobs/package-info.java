/** Work done later, or again and again, once for all nodes and lost by no crash. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package caseflow.jobs;
