package caseflow.mail;

import java.util.UUID;

/**
 * What is outside a letter: whose it is, and what it is known by.
 *
 * @param reference in the seal of its body, so that no other letter's body opens in its place, and in its Message-ID
 * @param attempts how often it has been tried in vain
 */
record Envelope(LetterId id, UUID reference, Address to, int attempts) {}
