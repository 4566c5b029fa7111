package caseflow.library;

import caseflow.activity.Actor;
import caseflow.web.NotFound;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm's door to categories. */
@Service
@Transactional
public class Categories {

    private final CategoryStore store;
    private final Showing showing;
    private final ApplicationEventPublisher events;

    Categories(CategoryStore store, Showing showing, ApplicationEventPublisher events) {
        this.store = store;
        this.showing = showing;
        this.events = events;
    }

    /** In their order. */
    @Transactional(readOnly = true)
    public List<Category> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Category find(CategoryId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws CategoryNameTaken if another one is called so */
    public CategoryId add(String name, Actor actor) {
        store.lockAll();
        refuseTaken(name, 0);
        CategoryId id = store.insert(name);
        events.publishEvent(new CategoryFact(actor, id, name, "added"));
        return id;
    }

    /** @throws CategoryNameTaken if another one is called so */
    public void rename(CategoryId id, String name, Actor actor) {
        store.lockAll();
        find(id);
        refuseTaken(name, id.value());
        store.rename(id, name);
        showing.renamed(new Category(id, name));
        events.publishEvent(new CategoryFact(actor, id, name, "renamed"));
    }

    /** By one place. */
    public void move(CategoryId id, Direction direction, Actor actor) {
        List<CategoryId> before = store.lockAll().stream().map(Category::id).toList();
        Category category = find(id);
        List<CategoryId> moved = direction.moved(before, id);
        if (!moved.equals(before)) {
            store.order(moved);
            events.publishEvent(new CategoryFact(actor, id, category.name(), "moved"));
        }
    }

    /** @throws CategoryNotEmpty if articles are filed under it, be they removed or not */
    public void remove(CategoryId id, Actor actor) {
        Category category = store.lock(id).orElseThrow(NotFound::new);
        if (store.filled(id)) {
            throw new CategoryNotEmpty(category.name());
        }
        store.delete(id);
        events.publishEvent(new CategoryFact(actor, id, category.name(), "removed"));
    }

    private void refuseTaken(String name, long except) {
        if (store.taken(name, except)) {
            throw new CategoryNameTaken(name);
        }
    }
}
