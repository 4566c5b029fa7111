/** Who is there: accounts, passwords, mailed links, sessions, and the doors they open. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "clients",
            "crypto",
            "database",
            "evidence",
            "mail",
            "settings",
            "startup",
            "web"
        })
package caseflow.identity;
