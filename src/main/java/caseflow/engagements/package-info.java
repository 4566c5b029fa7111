/** What an accepted proposal becomes, once somebody says so: an invoice, a contract. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "billing", "clients", "contracts", "lines", "money", "offers", "web"})
package caseflow.engagements;
