package caseflow.payments;

import java.util.List;

/**
 * Our account with the provider as it may be shown: keys are masked.
 *
 * @param practice whether nobody's money moves
 * @param webhook the address where the provider is to tell us things
 * @param subscribed the kinds of events it is to tell of
 */
public record CardAccount(
        boolean practice,
        String secretKey,
        String publishableKey,
        String webhookSecret,
        String webhook,
        List<String> subscribed) {}
