package caseflow.clients;

/** A contact that has a new address. */
record MovedContact(ContactId contact, ClientId client, String name) {}
