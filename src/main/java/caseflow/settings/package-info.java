/** What the firm says of itself: name, look, address, money, time zone, numbering. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "database", "pdf", "scan", "storage", "web"})
package caseflow.settings;
