/** What happened, who did it and when: the audit trail, and the timelines people read from it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "web"})
package caseflow.activity;
