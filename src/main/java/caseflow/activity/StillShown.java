package caseflow.activity;

import java.util.Collection;
import java.util.Set;

/**
 * Says of a section's things whether a contact can still open them, so that no entry of a timeline leads to a page that is
 * not there any more. A section where whatever was shown once stays has none.
 */
public interface StillShown {

    /** The section of the portal, {@code documents} for instance. */
    String section();

    /**
     * @param paths as {@link Entry#path}
     * @return those of them that this contact can open
     */
    Set<String> among(Collection<String> paths, long client, long contact);
}
