package caseflow.crypto;

import java.util.List;

/**
 * Keeps things sealed with owners' keys, in tables of its own, and so takes part in a change of these keys. All of it
 * happens within transactions that see the whole firm.
 */
public interface KeyHolder {

    /**
     * A row with something sealed in it.
     *
     * @param sealed as {@link OwnerKeys#seal} or {@link OwnerKeys#newFileKey} gave it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(long id, String context, byte[] sealed) {}

    /** Never changed, and no other holder's: {@code vault}. */
    String name();

    /** How many things of that owner's there are. */
    long count(Owner owner);

    /** Those with the lowest ids above that one, in their order, locked until the transaction ends. */
    List<Kept> next(Owner owner, long after, int most);

    /** The same thing, sealed anew: what it opens to has not changed. */
    void keep(long id, byte[] sealed);
}
