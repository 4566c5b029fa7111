/** The firm's library: what it has written down once, for itself or for every client to find and read. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "attachments",
            "clients",
            "database",
            "evidence",
            "prose",
            "settings",
            "storage",
            "web"
        })
package caseflow.library;
