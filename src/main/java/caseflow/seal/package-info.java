/** The firm's seal on finished documents: makes it, and tells whether a document still is what was sealed. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"crypto", "database", "identity", "settings", "startup", "web"})
package caseflow.seal;
