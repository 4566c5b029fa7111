package caseflow.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where the chain ends, and what was sealed of it with the application's key.
 *
 * @param last {@link Link#NONE} before the first
 * @param head none before the first, or if it was taken away
 */
record End(Link last, @Nullable Head head, byte @Nullable [] seal) {

    boolean empty() {
        return last.equals(Link.NONE) && head == null;
    }
}
