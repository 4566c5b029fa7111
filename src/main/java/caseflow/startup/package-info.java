/** What is looked at before CaseFlow starts, and what is said when it has, or cannot. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "database")
package caseflow.startup;
