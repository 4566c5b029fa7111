/** The two first pages. What waits, modules say themselves: as errands to the firm, as awaiting to a contact. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "announcements",
            "billing",
            "clients",
            "database",
            "evidence",
            "identity",
            "settings",
            "web"
        })
package caseflow.home;
