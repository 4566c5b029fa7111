package caseflow.library;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.library.Article.Deed;
import caseflow.library.ArticleFact.What;
import caseflow.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm's door to articles, published or not. */
@Service
@Transactional
public class Articles {

    private final ArticleStore store;
    private final ArticleListStore lists;
    private final CategoryStore categories;
    private final OpinionStore opinions;
    private final Showing showing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(
            ArticleStore store,
            ArticleListStore lists,
            CategoryStore categories,
            OpinionStore opinions,
            Showing showing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.categories = categories;
        this.opinions = opinions;
        this.showing = showing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Every category in its order.
     *
     * @param category none for all
     * @param most articles of each
     */
    @Transactional(readOnly = true)
    public List<Shelf> shelves(@Nullable CategoryId category, int most) {
        return lists.all(category, most);
    }

    /** Those that have these words in their title or their text, published or not, and the categories they are in. */
    @Transactional(readOnly = true)
    public List<Shelf> found(String words, int most) {
        return lists.found(words, most);
    }

    /** What was put away. */
    @Transactional(readOnly = true)
    public List<Entry> removed() {
        return lists.removed();
    }

    @Transactional(readOnly = true)
    public Article find(ArticleId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws ArticleRemoved if it was put away */
    @Transactional(readOnly = true)
    public Article findEditable(ArticleId id) {
        return find(id).atHand();
    }

    /** What contacts say of it. */
    @Transactional(readOnly = true)
    public Opinions opinions(ArticleId id, ClientScope scope) {
        return opinions.of(id, scope);
    }

    /** For the firm alone, until it is published. */
    public ArticleId write(Wording wording, Actor actor) {
        hold(wording.category());
        ArticleId id = store.insert(wording, clock.instant(), actor.name());
        told(find(id), What.WRITTEN, actor);
        return id;
    }

    /**
     * What is published changes for its readers at once.
     *
     * @param seen the version that the person saw
     * @throws ArticleChangedMeanwhile if it has been saved since
     */
    public void save(ArticleId id, int seen, Wording wording, Actor actor) {
        lock(id).atHand().seen(seen);
        hold(wording.category());
        store.update(id, wording, clock.instant(), actor.name());
        Article saved = find(id);
        showing.refresh(saved);
        told(saved, What.EDITED, actor);
    }

    /**
     * Nothing happens if it is.
     *
     * @param seen the version that the person saw: nobody publishes what they have not read
     * @throws ArticleChangedMeanwhile if it has been saved since
     */
    public void publish(ArticleId id, int seen, Actor actor) {
        Article article = lock(id).atHand().seen(seen);
        if (!article.shown()) {
            store.publish(id, deed(actor));
            told(refreshed(id), What.PUBLISHED, actor);
        }
    }

    /** From this moment on no client sees it. Nothing happens if none does. */
    public void unpublish(ArticleId id, Actor actor) {
        if (lock(id).atHand().shown()) {
            store.publish(id, null);
            told(refreshed(id), What.UNPUBLISHED, actor);
        }
    }

    /** Puts it away: from this moment on no client sees it. */
    public void remove(ArticleId id, Actor actor) {
        lock(id).atHand();
        store.remove(id, deed(actor));
        told(refreshed(id), What.REMOVED, actor);
    }

    /** Puts it back, published if it was. */
    public void restore(ArticleId id, Actor actor) {
        if (lock(id).removal() != null) {
            store.remove(id, null);
            told(refreshed(id), What.RESTORED, actor);
        }
    }

    /** By one place within its category. */
    public void move(ArticleId id, Direction direction, Actor actor) {
        Article article = find(id);
        CategoryId category = article.category().id();
        categories.lock(category);
        List<ArticleId> before = store.of(category);
        List<ArticleId> moved = direction.moved(before, id);
        if (!moved.equals(before)) {
            store.order(moved);
            told(article, What.MOVED, actor);
        }
    }

    private Article refreshed(ArticleId id) {
        Article article = find(id);
        showing.refresh(article);
        return article;
    }

    private void told(Article article, What what, Actor actor) {
        events.publishEvent(ArticleFact.of(article, what, actor));
    }

    private Deed deed(Actor actor) {
        return new Deed(clock.instant(), actor.name());
    }

    private Article lock(ArticleId id) {
        return store.lock(id).orElseThrow(NotFound::new);
    }

    private void hold(CategoryId category) {
        if (categories.hold(category).isEmpty()) {
            throw new NotFound();
        }
    }
}
