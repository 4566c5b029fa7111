package caseflow.simulator;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the simulator says of itself, and the cards it takes. */
final class StartPage {

    private StartPage() {}

    static String html() {
        String cards = Stream.of(TestCard.values()).map(StartPage::row).collect(Collectors.joining("\n"));
        return Resource.text("page/index.html").replace("{{cards}}", cards);
    }

    private static String row(TestCard card) {
        return "          <tr><td>" + card.number.replaceAll("(.{4})(?=.)", "$1 ") + "</td><td>" + card.brand()
                + "</td><td>" + outcome(card) + "</td></tr>";
    }

    private static String outcome(TestCard card) {
        String then = card.decline == null ? "pays" : "is refused: " + card.decline.message;
        return switch (card.manner) {
            case PAYS -> "Pays.";
            case DECLINES -> card.decline == null ? "Is refused." : card.decline.message;
            case AUTHENTICATES -> "Asks whether it is really you (3-D Secure), then " + then;
            case DISPUTED -> "Pays, and its owner disputes it at once.";
            case INQUIRED -> "Pays, and its bank asks about it at once.";
            case REFUND_FAILS -> "Pays. A refund to it fails some time later.";
            case REFUND_PENDS -> "Pays. A refund to it arrives some time later.";
        };
    }
}
