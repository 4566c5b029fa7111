/** Files that go with a document, whatever document it is: its owner maps the addresses and says who may see them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "clients",
            "database",
            "evidence",
            "identity",
            "mail",
            "scan",
            "storage",
            "web"
        })
package caseflow.attachments;
