package caseflow.mail;

/** Letters that may leave as one: to one reader, on one topic, in one language. */
record Pile(Address to, String topic, String language) {}
