package caseflow.library;

import caseflow.activity.Actor;
import caseflow.attachments.Arrival;
import caseflow.attachments.Arrivals;
import caseflow.attachments.NewFile;
import caseflow.library.ArticleFact.What;
import caseflow.storage.Blob;
import caseflow.storage.Storage;
import caseflow.web.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The firm's door to the pictures of articles. */
@Service
@Transactional
public class Illustrations {

    /** What every browser draws, and none runs. */
    private static final Set<String> DRAWN = Set.of("image/png", "image/jpeg", "image/webp", "image/gif");

    private final PictureStore store;
    private final ArticleStore articles;
    private final Arrivals arrivals;
    private final Storage storage;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Illustrations(
            PictureStore store,
            ArticleStore articles,
            Arrivals arrivals,
            Storage storage,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.articles = articles;
        this.arrivals = arrivals;
        this.storage = storage;
        this.events = events;
        this.clock = clock;
    }

    /** In the order they were added. */
    @Transactional(readOnly = true)
    public List<Picture> of(ArticleId article) {
        return store.of(article);
    }

    @Transactional(readOnly = true)
    public Picture find(PictureId id, ArticleId article) {
        return store.find(id, article).orElseThrow(NotFound::new);
    }

    /**
     * Adds all of them, or none.
     *
     * @throws NotAPicture if one is something else, whatever it is called
     */
    public void addAll(ArticleId id, List<NewFile> files, Actor actor) {
        Article article = articles.lock(id).orElseThrow(NotFound::new).atHand();
        files.forEach(file -> add(article, file, actor));
        events.publishEvent(ArticleFact.of(article, What.ILLUSTRATED, actor));
    }

    /** For good: in the text its description stays. */
    public void remove(PictureId id, ArticleId article, Actor actor) {
        Article owner = articles.lock(article).orElseThrow(NotFound::new).atHand();
        store.delete(find(id, article).id());
        events.publishEvent(ArticleFact.of(owner, What.ILLUSTRATED, actor));
    }

    /** The bytes as they came; whoever asks closes them. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public InputStream open(Picture picture) {
        return storage.open(picture.blob());
    }

    private void add(Article article, NewFile file, Actor actor) {
        try (InputStream bytes = file.bytes().getInputStream()) {
            Arrival arrival = arrivals.of(file.name(), bytes);
            store.insert(article.id(), arrival, put(arrival), clock.instant(), actor.name());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Blob put(Arrival arrival) throws IOException {
        try (InputStream scanned = arrival.bytes()) {
            if (!DRAWN.contains(arrival.contentType())) {
                throw new NotAPicture(arrival.name());
            }
            return storage.put(scanned);
        }
    }
}
