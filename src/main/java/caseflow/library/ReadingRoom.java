package caseflow.library;

import caseflow.clients.ClientScope;
import caseflow.clients.ContactId;
import caseflow.evidence.Reader;
import caseflow.storage.Storage;
import caseflow.web.NotFound;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clients' door to the library: what is published, the same for all of them. The rest is {@link NotFound}. */
@Service
@Transactional
public class ReadingRoom {

    private final ArticleStore articles;
    private final ArticleListStore lists;
    private final PictureStore pictures;
    private final OpinionStore opinions;
    private final Storage storage;
    private final Clock clock;

    ReadingRoom(
            ArticleStore articles,
            ArticleListStore lists,
            PictureStore pictures,
            OpinionStore opinions,
            Storage storage,
            Clock clock) {
        this.articles = articles;
        this.lists = lists;
        this.pictures = pictures;
        this.opinions = opinions;
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * Categories with something in them, in their order.
     *
     * @param category none for all
     * @param most articles of each
     */
    @Transactional(readOnly = true)
    public List<Shelf> shelves(@Nullable CategoryId category, int most) {
        return lists.shown(category, most);
    }

    @Transactional(readOnly = true)
    public Article find(ArticleId id) {
        return articles.findShown(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Picture picture(PictureId id, ArticleId article) {
        return pictures.findShown(id, article).orElseThrow(NotFound::new);
    }

    /** The bytes as they came; whoever asks closes them. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public InputStream open(Picture picture) {
        return storage.open(picture.blob());
    }

    /** Whether this contact said that it was of help; nothing if they said neither. */
    @Transactional(readOnly = true)
    public Optional<Boolean> opinion(ArticleId article, Reader reader, ClientScope scope) {
        return opinions.of(article, contact(reader), scope);
    }

    /** In the place of what this contact said before. */
    public void say(ArticleId article, boolean helpful, Reader reader) {
        opinions.say(find(article).id(), helpful, contact(reader), reader.client(), clock.instant());
    }

    private static ContactId contact(Reader reader) {
        return Objects.requireNonNull(reader.contact(), "readers are contacts");
    }
}
