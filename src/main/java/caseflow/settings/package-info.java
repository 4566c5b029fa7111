/** What the firm says of itself: name, address, money, time zone, numbering. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"activity", "database", "web"})
package caseflow.settings;
