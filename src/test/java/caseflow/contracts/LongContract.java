package caseflow.contracts;

import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.offers.Desk;
import caseflow.support.RealApplication;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The application in a process of its own, in which a long contract is signed; says how long that took. */
class LongContract {

    private static final int SECTIONS = 480;
    private static final String CLAUSE =
            "Each party keeps what the other confides, and shows it only to those who need it for the work. ".repeat(9);

    private LongContract() {}

    @TestConfiguration(proxyBeanMethods = false)
    @Import({Desk.class, SigningRoom.class})
    static class Equipment {

        /** A day before the contract's last. */
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), ZoneOffset.UTC);
        }
    }

    /** @param arguments properties of Spring's */
    public static void main(String[] arguments) throws IOException {
        try {
            tell(RealApplication.with(Equipment.class).run(arguments));
        } finally {
            // whatever threads are left: whoever started this process waits for its end
            Runtime.getRuntime().halt(0);
        }
    }

    private static void tell(ApplicationContext context) throws IOException {
        var room = context.getBean(SigningRoom.class);
        Contact grace = room.contact();
        String text = IntStream.rangeClosed(1, SECTIONS)
                .mapToObj(number -> "## " + number + ". Section\n\n" + CLAUSE)
                .collect(Collectors.joining("\n\n"));
        Contract contract = room.send(room.draft(room.content(text, false, grace)), SigningRoom.UNTIL);
        // the first seal of all makes the firm's key
        room.sign(room.sent(grace), grace);
        long before = System.nanoTime();
        room.sign(contract, grace);
        System.out.println("milliseconds " + (System.nanoTime() - before) / 1_000_000);
        System.out.println("pages " + pages(context, room, contract));
    }

    private static int pages(ApplicationContext context, SigningRoom room, Contract contract) throws IOException {
        byte[] copy = room.firm(() -> context.getBean(ContractPapers.class).sealed(contract, 1, ClientScope.ALL))
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(copy)) {
            return document.getNumberOfPages();
        }
    }
}
