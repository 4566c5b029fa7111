/** What the firm keeps for its clients under a key of each client’s own: secrets and files, and who has opened them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "attachments",
            "clients",
            "crypto",
            "database",
            "documents",
            "identity",
            "jobs",
            "settings",
            "storage",
            "web"
        })
package caseflow.vault;
