/** Links that are mailed: each opens one document to one contact, without signing in, for a while. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "clients", "database", "evidence", "identity", "web"})
package caseflow.links;
