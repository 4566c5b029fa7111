package caseflow.links;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that can be opened by a link. Asked for late: who owns documents needs {@link Links} first. */
@Component
public class LinkedDocuments {

    private final ObjectProvider<LinkedDocument> all;

    LinkedDocuments(ObjectProvider<LinkedDocument> all) {
        this.all = all;
    }

    public Optional<LinkedDocument> of(String kind) {
        return all.stream().filter(document -> document.kind().equals(kind)).findFirst();
    }
}
