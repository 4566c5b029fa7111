package caseflow.identity;

import java.util.List;

/**
 * What a module opens only to those who have just proved who they are, besides all that {@link Doors} asks of them. A
 * module says it by a bean of its own, so that nothing here knows of it.
 */
@FunctionalInterface
public interface FreshProof {

    /**
     * Patterns of paths below {@code /portal/} or {@code /firm/}, such as {@code /portal/vault/**}, which is
     * {@code /portal/vault} too, and {@code /firm/clients/{client}/vault/**}.
     */
    List<String> paths();
}
