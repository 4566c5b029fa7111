/** The story of one firm, told through the doors only, for looking around, for tests and for screenshots. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "announcements",
            "attachments",
            "billing",
            "clients",
            "contracts",
            "database",
            "documents",
            "evidence",
            "identity",
            "library",
            "lines",
            "money",
            "offers",
            "pdf",
            "settings",
            "startup",
            "vault"
        })
package caseflow.demo;
