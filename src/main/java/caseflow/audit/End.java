package caseflow.audit;

import org.jspecify.annotations.Nullable;

/**
 * Where the chain ends, and what was sealed of it with the application's key.
 *
 * @param last {@link Link#NONE} before the first
 * @param head none before the first, or if it was taken away
 * @param seal in hexadecimal digits; there is one where there is a head
 */
record End(Link last, @Nullable Head head, @Nullable String seal) {

    boolean empty() {
        return last.equals(Link.NONE) && head == null;
    }
}
