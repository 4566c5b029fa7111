/** Links that are mailed: each opens one document to one contact, without signing in, for a while. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "clients",
            "crypto",
            "database",
            "evidence",
            "identity",
            "mail",
            "settings",
            "web"
        })
package caseflow.links;
