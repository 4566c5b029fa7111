/** Invoices, from draft to settled, and what is paid on them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "clients",
            "database",
            "identity",
            "jobs",
            "lines",
            "mail",
            "money",
            "payments",
            "pdf",
            "settings",
            "web"
        })
package caseflow.billing;
