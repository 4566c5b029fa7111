/** Guards where the firm is paid: whoever changes it proves who they are, and every administrator is told. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "identity", "mail", "settings", "web"})
package caseflow.treasury;
