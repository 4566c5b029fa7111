package caseflow.library;

import caseflow.attachments.NewFile;
import caseflow.clients.Contact;
import caseflow.database.RowScope;
import caseflow.offers.Desk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Articles in categories of their own, and somebody to read them. */
@TestComponent
public class Bookcase {

    private final Categories categories;
    private final Articles articles;
    private final Illustrations illustrations;
    private final Searches searches;
    private final Desk desk;
    private final RowScope rows;

    Bookcase(
            Categories categories,
            Articles articles,
            Illustrations illustrations,
            Searches searches,
            Desk desk,
            RowScope rows) {
        this.categories = categories;
        this.articles = articles;
        this.illustrations = illustrations;
        this.searches = searches;
        this.desk = desk;
        this.rows = rows;
    }

    public Contact contact() {
        return desk.contact();
    }

    public CategoryId category() {
        return category("Category " + UUID.randomUUID());
    }

    public CategoryId category(String name) {
        return firm(() -> categories.add(name, Desk.STAFF));
    }

    public Article internal(CategoryId category, String title, String body) {
        return firm(() -> articles.find(articles.write(new Wording(category, title, body), Desk.STAFF)));
    }

    public Article published(CategoryId category, String title, String body) {
        return publish(internal(category, title, body));
    }

    public Article publish(Article article) {
        return firm(() -> {
            articles.publish(article.id(), article.version(), Desk.STAFF);
            return articles.find(article.id());
        });
    }

    public Article unpublish(Article article) {
        return firm(() -> {
            articles.unpublish(article.id(), Desk.STAFF);
            return articles.find(article.id());
        });
    }

    public Article remove(Article article) {
        return firm(() -> {
            articles.remove(article.id(), Desk.STAFF);
            return articles.find(article.id());
        });
    }

    public Picture picture(Article article) {
        return firm(() -> {
            var file = new NewFile("plan.png", new ByteArrayResource(png()));
            illustrations.addAll(article.id(), List.of(file), Desk.STAFF);
            List<Picture> all = illustrations.of(article.id());
            return all.get(all.size() - 1);
        });
    }

    /** As a client does. */
    Answer search(String typed) {
        try (var bound = rows.enterClient(1)) {
            return searches.find(Question.of(typed));
        }
    }

    public List<Miss> misses() {
        return firm(searches::misses);
    }

    public <T> T firm(Supplier<T> deed) {
        try (var bound = rows.enterFirm()) {
            return deed.get();
        }
    }

    public JdbcClient owner() {
        return desk.owner();
    }

    public static byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
