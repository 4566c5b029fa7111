package caseflow.demo;

import caseflow.activity.Actor;
import caseflow.attachments.NewFile;
import caseflow.clients.Client;
import caseflow.clients.ClientScope;
import caseflow.clients.Contact;
import caseflow.clients.Contacts;
import caseflow.evidence.Proof;
import caseflow.evidence.Reader;
import caseflow.library.ArticleId;
import caseflow.library.Articles;
import caseflow.library.Categories;
import caseflow.library.CategoryId;
import caseflow.library.Illustrations;
import caseflow.library.Question;
import caseflow.library.ReadingRoom;
import caseflow.library.Searches;
import caseflow.library.Wording;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** The library: what clients often ask, what the office keeps for itself, and what two clients thought of it. */
@Component
@Profile("demo")
@Order(7)
class DemoLibrary implements Chapter {

    private final Categories categories;
    private final Articles articles;
    private final Illustrations illustrations;
    private final ReadingRoom room;
    private final Searches searches;
    private final Contacts contacts;
    private final DemoCast cast;

    DemoLibrary(
            Categories categories,
            Articles articles,
            Illustrations illustrations,
            ReadingRoom room,
            Searches searches,
            Contacts contacts,
            DemoCast cast) {
        this.categories = categories;
        this.articles = articles;
        this.illustrations = illustrations;
        this.room = room;
        this.searches = searches;
        this.contacts = contacts;
        this.cast = cast;
    }

    @Override
    public void tell(Story story, DemoStaff staff) {
        Actor by = staff.eleanor();
        story.scene(64, day -> invoices(by));
        story.scene(63, day -> portal(by));
        story.scene(62, day -> office(staff.jonas()));
        story.scene(
                6,
                day -> List.of("parking", "parking", "notary fees", "power of attorney")
                        .forEach(words -> searches.find(Question.of(words))));
    }

    private void invoices(Actor by) {
        CategoryId invoices = categories.add("Invoices and payments", by);
        ArticleId paying = publish(invoices, "How do I pay my invoice?", DemoArticles.PAYING, by);
        illustrate(paying, by);
        ArticleId instalments = publish(invoices, "Can I pay in instalments?", DemoArticles.INSTALMENTS, by);
        say(paying, DemoClients.BAKERY, true);
        say(paying, DemoClients.MARINE, true);
        say(instalments, DemoClients.MARINE, false);
    }

    private void portal(Actor by) {
        CategoryId working = categories.add("Working with us", by);
        publish(working, "What happens at our first meeting?", DemoArticles.MEETING, by);
        CategoryId portal = categories.add("Your portal", by);
        publish(portal, "Where do I find what you shared with me?", DemoArticles.DOCUMENTS, by);
        publish(portal, "How do I sign a contract online?", DemoArticles.SIGNING, by);
    }

    private void office(Actor by) {
        CategoryId office = categories.add("For the office", by);
        articles.write(new Wording(office, "Intake checklist", DemoArticles.INTAKE), by);
        ArticleId hours = publish(office, "Opening hours over the holidays", DemoArticles.HOURS, by);
        articles.remove(hours, by);
    }

    private ArticleId publish(CategoryId category, String title, String body, Actor by) {
        ArticleId id = articles.write(new Wording(category, title, body), by);
        articles.publish(id, 0, by);
        return id;
    }

    /** With a picture, which its text then names. */
    private void illustrate(ArticleId id, Actor by) {
        illustrations.addAll(
                id, List.of(new NewFile("Pay button.png", new ByteArrayResource(DemoArticles.picture()))), by);
        String body = DemoArticles.PAYING
                + "\n![The button Pay stands above the amount.](image:%s)\n"
                        .formatted(illustrations.of(id).get(0).id());
        Wording wording = articles.find(id).wording();
        articles.save(id, 0, new Wording(wording.category(), wording.title(), body), by);
    }

    /** The client's primary contact does. */
    private void say(ArticleId article, String name, boolean helpful) {
        Client client = cast.client(name);
        Contact primary = contacts.of(client.id(), ClientScope.ALL).get(0);
        var reader = new Reader(
                client.id(),
                primary.id(),
                primary.name(),
                primary.email(),
                Proof.SESSION,
                "198.51.100.23",
                DemoContracts.PHONE);
        room.say(article, helpful, reader);
    }
}
