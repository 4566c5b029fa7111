package caseflow.offers;

/**
 * An answer as it is given.
 *
 * @param number of the version that was read
 * @param name as typed; empty where none is asked for
 * @param reason may be empty
 */
public record Reply(int number, Decision decision, String name, String reason) {

    public static Reply accept(int number, String name) {
        return new Reply(number, Decision.ACCEPTED, name, "");
    }

    public static Reply decline(int number, String reason) {
        return new Reply(number, Decision.DECLINED, "", reason);
    }
}
