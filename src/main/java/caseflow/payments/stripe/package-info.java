/** Stripe as the provider of card payments: the only place that knows its names. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"clients", "database", "payments", "web"})
package caseflow.payments.stripe;
