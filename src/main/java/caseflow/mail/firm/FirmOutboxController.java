package caseflow.mail.firm;

import caseflow.activity.Actor;
import caseflow.mail.Enclosure;
import caseflow.mail.LetterCopy;
import caseflow.mail.LetterId;
import caseflow.mail.LetterPage;
import caseflow.mail.LetterSummary.State;
import caseflow.mail.LostLetters;
import caseflow.mail.Outbox;
import caseflow.web.Flash;
import caseflow.web.Listing;
import caseflow.web.NotFound;
import caseflow.web.Pager;
import caseflow.web.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@RequestMapping("/firm/outbox")
class FirmOutboxController {

    private final Outbox outbox;
    private final LostLetters lost;
    private final CopyRoom copies;

    FirmOutboxController(Outbox outbox, LostLetters lost, CopyRoom copies) {
        this.outbox = outbox;
        this.lost = lost;
        this.copies = copies;
    }

    @GetMapping
    String index(
            @ModelAttribute("listing") Listing listing,
            @RequestParam @Nullable LetterId before,
            @RequestParam @Nullable LetterId after,
            Model model) {
        State state = State.named(listing.stage()).orElse(null);
        LetterPage found = outbox.page(listing.q(), state, before, after);
        model.addAttribute("state", state);
        model.addAttribute("letters", found.letters());
        model.addAttribute(
                "pager", new Pager(turn("after", found.newer(), listing), turn("before", found.older(), listing)));
        model.addAttribute("sends", outbox.sends());
        return "mail/firm/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable LetterId id, @AuthenticationPrincipal Viewer viewer, Model model) {
        LetterCopy copy = copies.copy(id, viewer);
        model.addAttribute("letter", copy.summary());
        model.addAttribute("sheet", copy.sheet());
        model.addAttribute("sends", outbox.sends());
        return "mail/firm/show";
    }

    @GetMapping("/{id}/enclosures/{number}")
    ResponseEntity<byte[]> enclosure(
            @PathVariable LetterId id, @PathVariable int number, @AuthenticationPrincipal Viewer viewer) {
        List<Enclosure> all = copies.copy(id, viewer).sheet().enclosures();
        if (number < 1 || number > all.size() || !all.get(number - 1).kept()) {
            throw new NotFound();
        }
        Enclosure enclosure = all.get(number - 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(enclosure.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(enclosure.content());
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable LetterId id, Actor actor, RedirectAttributes redirect) {
        outbox.retry(id, actor);
        Flash.say(redirect, "mail.flash.retry");
        return "redirect:/firm/outbox/" + id;
    }

    @PostMapping("/{id}/closing")
    String close(@PathVariable LetterId id, Actor actor, RedirectAttributes redirect) {
        lost.close(id, actor);
        Flash.say(redirect, "mail.flash.closed");
        return "redirect:/firm/outbox/" + id;
    }

    private static @Nullable String turn(String way, @Nullable LetterId from, Listing listing) {
        return from == null
                ? null
                : UriComponentsBuilder.fromPath("/firm/outbox")
                        .queryParam(way, from)
                        .queryParam("stage", "{stage}")
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(listing.stage(), listing.q())
                        .toUriString();
    }
}
