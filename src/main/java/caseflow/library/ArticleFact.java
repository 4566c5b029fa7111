package caseflow.library;

import caseflow.activity.Actor;
import caseflow.activity.AuditedEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that happened to an article. It concerns no client; that one is published is news for the firm. */
public record ArticleFact(Actor actor, ArticleId article, String label, What what) implements AuditedEvent {

    /** What can happen. */
    public enum What {
        WRITTEN,
        EDITED,
        ILLUSTRATED,
        MOVED,
        PUBLISHED,
        UNPUBLISHED,
        REMOVED,
        RESTORED
    }

    static ArticleFact of(Article article, What what, Actor actor) {
        return new ArticleFact(actor, article.id(), article.wording().title(), what);
    }

    @Override
    public @Nullable Long clientId() {
        return null;
    }

    @Override
    public String deed() {
        return String.join(".", "article", what.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String path() {
        return "library/" + article;
    }

    @Override
    public @Nullable String section() {
        return what == What.PUBLISHED ? "library" : null;
    }
}
