package caseflow.library.portal;

import caseflow.library.CategoryId;
import caseflow.library.Question;
import caseflow.library.ReadingRoom;
import caseflow.library.Searches;
import caseflow.library.Shelf;
import caseflow.web.NotFound;
import caseflow.web.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the firm has written down for its clients, by category, or by what somebody looks for. */
@Controller
class PortalLibraryController {

    private static final int MOST = 8;
    private static final int ALL = 500;

    private final ReadingRoom room;
    private final Searches searches;

    PortalLibraryController(ReadingRoom room, Searches searches) {
        this.room = room;
        this.searches = searches;
    }

    /** @param category whose articles alone are shown, all of them */
    @GetMapping("/portal/library")
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable CategoryId category,
            Model model) {
        Question question = Question.of(Typed.line(q));
        model.addAttribute("question", question);
        if (question.asked()) {
            model.addAttribute("answer", searches.find(question));
            return "library/portal/found";
        }
        List<Shelf> shelves = room.shelves(category, category == null ? MOST : ALL);
        if (category != null && shelves.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("shelves", shelves);
        model.addAttribute("category", category);
        return "library/portal/index";
    }
}
