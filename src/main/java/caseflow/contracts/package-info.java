/** Contracts: written, sent, signed by everybody who is asked to, sealed, and kept as they were signed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "attachments",
            "clients",
            "database",
            "evidence",
            "identity",
            "jobs",
            "links",
            "mail",
            "money",
            "pdf",
            "prose",
            "seal",
            "settings",
            "storage",
            "web"
        })
package caseflow.contracts;
