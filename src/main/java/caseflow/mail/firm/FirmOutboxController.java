package caseflow.mail.firm;

import caseflow.activity.Actor;
import caseflow.mail.Enclosure;
import caseflow.mail.LetterCopy;
import caseflow.mail.LetterId;
import caseflow.mail.LetterPage;
import caseflow.mail.Outbox;
import caseflow.web.Flash;
import caseflow.web.NotFound;
import caseflow.web.Pager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

    FirmOutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable LetterId before,
            @RequestParam @Nullable LetterId after,
            Model model) {
        LetterPage found = outbox.page(q.strip(), before, after);
        model.addAttribute("q", q.strip());
        model.addAttribute("letters", found.letters());
        model.addAttribute(
                "pager", new Pager(turn("after", found.newer(), q.strip()), turn("before", found.older(), q.strip())));
        model.addAttribute("sends", outbox.sends());
        return "mail/firm/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable LetterId id, Model model) {
        LetterCopy copy = outbox.copy(id);
        model.addAttribute("letter", copy.summary());
        model.addAttribute("sheet", copy.sheet());
        model.addAttribute("sends", outbox.sends());
        return "mail/firm/show";
    }

    @GetMapping("/{id}/enclosures/{number}")
    ResponseEntity<byte[]> enclosure(@PathVariable LetterId id, @PathVariable int number) {
        List<Enclosure> all = outbox.copy(id).sheet().enclosures();
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

    private static @Nullable String turn(String way, @Nullable LetterId from, String q) {
        return from == null
                ? null
                : UriComponentsBuilder.fromPath("/firm/outbox")
                        .queryParam(way, from)
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(q)
                        .toUriString();
    }
}
