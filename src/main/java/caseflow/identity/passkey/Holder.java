package caseflow.identity.passkey;

/** Whose passkey it is to be: what a device writes beside it. */
public record Holder(long account, String email, String name) {}
