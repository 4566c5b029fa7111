/** Proposals and estimates: written, sent, answered once, and kept as they were when they were answered. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "attachments",
            "clients",
            "database",
            "evidence",
            "identity",
            "jobs",
            "lines",
            "links",
            "mail",
            "money",
            "pdf",
            "prose",
            "settings",
            "storage",
            "web"
        })
package caseflow.offers;
