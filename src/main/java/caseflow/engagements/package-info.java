/** What an accepted proposal becomes, once somebody says so: an invoice to begin with. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "billing", "clients", "offers", "web"})
package caseflow.engagements;
