/** The two front pages, and the portal's sections that are still to come. The roof: it may use every module. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "announcements",
            "billing",
            "clients",
            "database",
            "contracts",
            "database",
            "documents",
            "evidence",
            "identity",
            "offers",
            "settings",
            "web"
        })
package caseflow.home;
