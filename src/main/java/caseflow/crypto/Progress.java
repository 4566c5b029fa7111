package caseflow.crypto;

/**
 * Where a rotation goes on.
 *
 * @param holder whose things were moved last; blank for the master key, and at the beginning
 * @param place after which of them: an owner's name, or an id
 */
record Progress(Rotation rotation, String holder, String place) {

    /** Within the things of that holder. */
    long after(KeyHolder next) {
        return next.name().equals(holder) ? Long.parseLong(place) : 0;
    }
}
