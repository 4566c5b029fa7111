package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.money.Discount;
import java.math.BigDecimal;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invoices in every state: drafts, unpaid, partly paid, overdue, paid, paid by mistake, void. */
@Component
@Profile("demo")
@Order(2)
class DemoInvoices implements Chapter {

    private static final String LEASE = "Lease of 14 Mercer Street";
    private static final String COUNSEL = "General counsel";
    private static final String CHARTER = "Charter agreements";
    private static final int OF_MARINE = 40;

    private final DemoBilling billing;

    DemoInvoices(DemoBilling billing) {
        this.billing = billing;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        bakery(story, staff.eleanor());
        atelier(story, staff.jonas());
        trading(story, staff.eleanor());
        trust(story, staff.eleanor());
        for (int number = 1; number <= OF_MARINE; number++) {
            marine(story, staff.jonas(), number);
        }
    }

    private void bakery(Story story, Actor by) {
        var handbook = new DemoBill(DemoClients.BAKERY, "Employment handbook", "Employment handbook, first edition")
                .line("Interviews with the managers", "6.5", "290")
                .line("Drafting of the handbook", "11", "290");
        billing.paid(story, 240, handbook, 22, by);
        var review = new DemoBill(DemoClients.BAKERY, LEASE, "Lease review, 14 Mercer Street")
                .line("Review of the draft lease and the landlord’s changes", "4.5", "420")
                .line("Call with the landlord’s counsel, and notes", "1", "420")
                .line("Revised lease and summary memo", "4", "290")
                .line("County title search", "1", "140")
                .discount(new Discount.Fixed(new BigDecimal("200")));
        billing.partlyPaid(story, 38, review, 12, "200.00", by);
        billing.reminded(story, review, 11, 8, 1);
        var trademark = new DemoBill(DemoClients.BAKERY, null, "Trademark filing, Class 30")
                .line("Search and clearance opinion", "3", "290")
                .line("Preparation and filing", "1.5", "290")
                .line("Filing fee", "1", "345");
        billing.issued(story, 21, trademark, by);
        var advice =
                new DemoBill(DemoClients.BAKERY, null, "Advice on delivery terms").line("Written advice", "2", "420");
        billing.drafted(story, 1, advice, by);
    }

    private void atelier(Story story, Actor by) {
        var search = new DemoBill(DemoClients.ATELIER, "Trademark in the United States", "Trademark search")
                .taxedLine("Full search in classes 18 and 25", "1", "1450", "20")
                .taxedLine("Opinion", "2.5", "310", "20")
                .discount(new Discount.Percent(new BigDecimal("5")));
        billing.paid(story, 150, search, 28, by);
        var filing = new DemoBill(DemoClients.ATELIER, "Trademark in the United States", "Trademark filing")
                .taxedLine("Preparation and filing, two classes", "4", "310", "20")
                .line("Office fees, as paid", "2", "325");
        billing.issued(story, 12, filing, by);
    }

    private void trading(Story story, Actor by) {
        var agreement = new DemoBill(
                        DemoClients.TRADING, "Distribution agreement", "Distribution agreement, first draft")
                .line("Drafting", "9", "420")
                .line("Translation, certified", "1", "680");
        billing.issued(story, 45, agreement, by);
        billing.reminded(story, agreement, 18, 15, 8);
    }

    private void trust(Story story, Actor by) {
        var plan = new DemoBill(DemoClients.TRUST, null, "Estate plan, second draft")
                .line("Revision of the trust deed", "3.5", "420");
        billing.issued(story, 8, plan, by);
    }

    private void marine(Story story, Actor by, int number) {
        int issued = (OF_MARINE - number) * 10 + 4;
        boolean charter = number % 4 == 0;
        var bill = new DemoBill(
                        DemoClients.MARINE,
                        charter ? CHARTER : COUNSEL,
                        charter ? "Charter agreement no. " + number / 4 : "Counsel, month " + number)
                .line("Consultation", Integer.toString(2 + number % 5), "380")
                .line("Drafting and review", "1." + number % 10, "310");
        if (number > OF_MARINE - 3) {
            billing.drafted(story, issued, bill, by);
        } else if (number % 13 == 0) {
            billing.voided(story, issued, bill, by);
        } else if (number % 11 == 0) {
            billing.partlyPaid(story, issued, bill, 3, "500.00", by);
        } else if (number == 17) {
            billing.paidByMistake(story, issued, bill, 9, by);
        } else if (issued < 30 || number % 9 == 0) {
            billing.issued(story, issued, bill, by);
        } else {
            billing.paid(story, issued, bill, 5 + number % 20, by);
        }
    }
}
