/** Payments by card: one live attempt for each thing to be paid, and each fact of the provider recorded once. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "clients", "database", "jobs", "settings", "web"})
package caseflow.payments;
