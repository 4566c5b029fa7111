package caseflow.contracts;

/**
 * A signature as it is given.
 *
 * @param number of the version that was read
 * @param name as typed
 * @param consent the version of the {@link caseflow.settings.SigningTerms} that was agreed to
 */
public record Signing(int number, String name, int consent) {}
