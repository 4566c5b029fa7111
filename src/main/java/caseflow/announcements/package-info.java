/** What the firm has to say to all its clients or to some of them, for a time. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "clients", "database", "evidence", "jobs", "mail", "prose", "settings", "web"
        })
package caseflow.announcements;
