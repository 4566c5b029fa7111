package caseflow.identity.passkey;

/** A passkey as it lies in the database. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyRow(long account, byte[] handle, byte[] credential, byte[] publicKey, byte[] attestation, long count) {}
