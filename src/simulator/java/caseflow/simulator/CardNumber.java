package caseflow.simulator;

import java.time.Clock;
import java.time.YearMonth;

/** A card as it was typed. It lives for one request; what is kept of it is which test card it is. */
record CardNumber(String number, int month, int year, String cvc) {

    static CardNumber of(Params params) {
        String card = "payment_method_data[card]";
        return new CardNumber(
                params.required(card + "[number]").replaceAll("[ -]", ""),
                (int) params.number(card + "[exp_month]").orElse(0),
                (int) params.number(card + "[exp_year]").orElse(0),
                params.text(card + "[cvc]").orElse(""));
    }

    /** @throws Refusal if it is no test card, or not one that could be used; nothing of the number is in it */
    TestCard checked(Clock clock) {
        if (!number.matches("\\d{12,19}") || !luhn()) {
            throw Refusal.card("incorrect_number", "Your card number is incorrect.")
                    .param("number");
        }
        TestCard card = TestCard.numbered(number).orElseThrow(CardNumber::notATestCard);
        if (month < 1 || month > 12) {
            throw Refusal.card("invalid_expiry_month", "Your card's expiration month is invalid.")
                    .param("exp_month");
        }
        YearMonth expiry = YearMonth.of(year < 100 ? 2000 + year : year, month);
        if (expiry.isBefore(YearMonth.now(clock))
                || expiry.getYear() > YearMonth.now(clock).getYear() + 50) {
            throw Refusal.card("invalid_expiry_year", "Your card's expiration year is invalid.")
                    .param("exp_year");
        }
        if (!cvc.isEmpty() && !cvc.matches("\\d{3,4}")) {
            throw Refusal.card("invalid_cvc", "Your card's security code is invalid.")
                    .param("cvc");
        }
        return card;
    }

    private static Refusal notATestCard() {
        return Refusal.card(
                        "card_declined",
                        "Your card was declined. Your request was in test mode, but used a non test (live) card. For a"
                                + " list of valid test cards, visit: https://docs.stripe.com/testing.")
                .with("decline_code", "test_mode_live_card");
    }

    private boolean luhn() {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return "a card";
    }
}
