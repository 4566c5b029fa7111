package caseflow.database;

/**
 * What of a module needs somebody of the firm. The firm's first page asks every module's in one statement, and knows none
 * of their tables; what counts as a draft, or as open, each module says itself.
 */
public interface Errands {

    /**
     * A SELECT, or several with UNION ALL, of these columns in this order:
     *
     * <ol>
     *   <li>{@code what} it is, as the page words it: {@code answer.accepted}; what stands before the point is where on the
     *       page it stands
     *   <li>{@code path} to it, below the firm's door: {@code proposals/7}
     *   <li>{@code list} in which all of its kind are, the same way: {@code proposals?stage=accepted}
     *   <li>{@code title}, empty if it has none
     *   <li>{@code client}, by name, empty if it is no client's
     *   <li>{@code who} did it, empty if nobody did
     *   <li>{@code at} which moment, a timestamptz or null
     *   <li>{@code day} on which it ends, a date or null
     * </ol>
     *
     * <p>Its parameters are {@code :now}, {@code :today}, {@code :soon}, the last day that is near, and {@code :since}, the
     * moment since when something is news. It is asked within the firm's row scope only. What lies in a list that is not
     * open to whoever looks is left out.
     */
    String sql();
}
