package caseflow.identity;

/** What comes of somebody saying a password, or a code in its place. */
public sealed interface PasswordTry {

    record Right() implements PasswordTry {}

    record Wrong() implements PasswordTry {}

    record TooSoon(Wait left) implements PasswordTry {}
}
