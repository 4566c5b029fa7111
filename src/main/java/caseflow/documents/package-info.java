/** Documents that the firm shares with its clients, and who has looked at them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "attachments",
            "clients",
            "database",
            "evidence",
            "identity",
            "mail",
            "settings",
            "storage",
            "web"
        })
package caseflow.documents;
