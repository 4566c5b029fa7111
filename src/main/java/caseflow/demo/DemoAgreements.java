package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.contracts.ContractDraft;
import caseflow.contracts.ContractTemplate;
import caseflow.contracts.ContractTemplates;
import caseflow.contracts.ContractTypes;
import caseflow.demo.DemoContracts.Agreement;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contracts in every state: drafted, waiting, partly signed, signed, about to end, expired, declined, withdrawn. */
@Component
@Profile("demo")
@Order(4)
class DemoAgreements implements Chapter {

    private static final String LETTER = "Engagement letter";
    private static final String SECRECY = "Non-disclosure agreement";
    private static final String POWER = "Power of attorney";

    private static final String ENGAGEMENT = """
            Dear {{contact.name}},

            thank you for asking {{firm.name}} to act for {{client.name}}, {{client.address}}. This letter says what we do
            for you, what it costs, and how we work together.

            ## 1. What we do

            We advise you in the matter named in the title, from {{start}} on. We tell you before we do anything that goes
            beyond it.

            ## 2. Fees

            Our fees for this matter are {{value}}, before tax and disbursements. We bill at the end of each month; bills
            are due within 30 days.

            ## 3. Working together

            - We keep what you tell us to ourselves.
            - You tell us what we need to know, and answer within a reasonable time.
            - Documents and letters reach you in our client portal.

            ## 4. Ending

            You can end this at any time. We can do so with notice of 30 days, for good cause at once. What was done until
            then is billed.

            {{firm.name}}, {{today}}
            """;

    private static final String NON_DISCLOSURE = """
            {{firm.name}} and {{client.name}} talk about matters that others are not to know.

            1. Each keeps what the other confides, and shows it only to those who need it for the work.
            2. This holds for five years from {{start}} on, whatever becomes of the work.
            3. What is public, or was known before, may be used freely.
            """;

    private static final String ATTORNEY = """
            {{client.name}} authorises {{firm.name}} to represent it before all authorities and courts, from {{start}} on,
            until it takes this back in writing.
            """;

    private static final String AGENCY = """
            تكلف {{client.name}} مكتب {{firm.name}} بإعداد عقد التوكيل التجاري.

            ## الأتعاب

            الأتعاب المتفق عليها هي {{value}}.
            """;

    private final DemoContracts contracts;
    private final ContractTemplates templates;
    private final ContractTypes types;

    DemoAgreements(DemoContracts contracts, ContractTemplates templates, ContractTypes types) {
        this.contracts = contracts;
        this.templates = templates;
        this.types = types;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        story.scene(140, day -> kit(staff.eleanor()));
        bakery(story, staff.eleanor());
        marine(story, staff.jonas());
        others(story, staff.eleanor());
    }

    private void kit(Actor by) {
        template(LETTER, "Engagement letter", ENGAGEMENT, by);
        template(SECRECY, "Mutual non-disclosure", NON_DISCLOSURE, by);
        template(POWER, "Power of attorney", ATTORNEY, by);
    }

    private void template(String type, String name, String text, Actor by) {
        templates.add(new ContractTemplate(0, 0, name, type(type), name, text.strip()), by);
    }

    private long type(String name) {
        return types.all().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void bakery(Story story, Actor by) {
        var lease = agreement(
                DemoClients.BAKERY, LETTER, "Engagement: lease of 14 Mercer Street", ENGAGEMENT, "4800", true, "Grace");
        var signed = new ContractDraft[1];
        story.scene(62, day -> signed[0] = contracts.sendWithFees(lease, day, 3, day.plusDays(30), by));
        story.scene(60, day -> contracts.sign(signed[0], "Grace"));
        story.scene(59, day -> contracts.countersign(signed[0], by, "finch@finch.example"));
        var handbook = agreement(
                DemoClients.BAKERY,
                LETTER,
                "Engagement: employment handbook",
                ENGAGEMENT,
                "1450",
                true,
                "Grace",
                "Priya");
        var half = new ContractDraft[1];
        story.scene(5, day -> half[0] = contracts.sendWithFees(handbook, day.plusDays(7), 12, day.plusDays(25), by));
        story.scene(4, day -> contracts.sign(half[0], "Priya"));
        var secrecy = agreement(
                DemoClients.BAKERY, SECRECY, "Non-disclosure: franchise talks", NON_DISCLOSURE, "", false, "Grace");
        story.scene(3, day -> contracts.draft(secrecy, day, 0, by));
    }

    private void marine(Story story, Actor by) {
        var counsel = agreement(
                DemoClients.MARINE, LETTER, "General counsel for another year", ENGAGEMENT, "54000", true, "Mara");
        story.scene(3, day -> contracts.send(counsel, day.plusDays(35), 12, day.plusDays(27), by));
        var secrecy = agreement(
                DemoClients.MARINE, SECRECY, "Non-disclosure: sale of the barge", NON_DISCLOSURE, "", false, "Mara");
        var signed = new ContractDraft[1];
        story.scene(90, day -> signed[0] = contracts.send(secrecy, day, 60, day.plusDays(30), by));
        story.scene(88, day -> contracts.sign(signed[0], "Mara"));
        var power = agreement(
                DemoClients.MARINE, POWER, "Power of attorney for the harbor board", ATTORNEY, "", false, "Mara");
        var refused = new ContractDraft[1];
        story.scene(45, day -> refused[0] = contracts.send(power, day, 0, day.plusDays(30), by));
        story.scene(44, day -> contracts.decline(refused[0], "Mara", "Our own counsel appears before the board."));
        var charter = agreement(
                DemoClients.MARINE, LETTER, "Engagement: charter agreements", ENGAGEMENT, "7600", false, "Mara");
        story.scene(70, day -> contracts.send(charter, day, 6, day.plusDays(30), by));
    }

    private void others(Story story, Actor by) {
        var agency = agreement(DemoClients.TRADING, LETTER, "توكيل تجاري في دبي", AGENCY, "6200", false, "ليلى");
        var signed = new ContractDraft[1];
        story.scene(20, day -> signed[0] = contracts.send(agency, day, 12, day.plusDays(30), by));
        story.scene(18, day -> contracts.sign(signed[0], "ليلى"));
        var trademark =
                agreement(DemoClients.ATELIER, POWER, "Power of attorney: trademark", ATTORNEY, "", false, "Camille");
        story.scene(2, day -> contracts.send(trademark, day, 0, day.plusDays(14), by));
        var estate =
                agreement(DemoClients.TRUST, LETTER, "Engagement: estate plan", ENGAGEMENT, "2400", false, "Grace");
        var taken = new ContractDraft[1];
        story.scene(35, day -> taken[0] = contracts.send(estate, day, 6, day.plusDays(30), by));
        story.scene(33, day -> contracts.withdraw(taken[0], "The fee was that of another matter.", by));
    }

    private Agreement agreement(
            String client,
            String type,
            String topic,
            String text,
            String value,
            boolean countersigned,
            String... signers) {
        return new Agreement(client, type(type), topic, text.strip(), value, List.of(signers), countersigned);
    }
}
