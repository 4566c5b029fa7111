/** Invoices, from draft to settled, and what is paid on them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "clients", "database", "mail", "money", "pdf", "settings", "web"})
package caseflow.billing;
