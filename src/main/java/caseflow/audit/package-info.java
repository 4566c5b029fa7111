/** The audit trail as a whole: what people read of it, the firm’s search in it, and the chain that shows it unchanged. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "clients",
            "crypto",
            "database",
            "identity",
            "jobs",
            "settings",
            "startup",
            "web"
        })
package caseflow.audit;
