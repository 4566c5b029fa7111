package caseflow.audit.firm;

import caseflow.activity.Actor;
import caseflow.audit.AuditTrail;
import caseflow.audit.Place;
import caseflow.audit.Sought;
import caseflow.audit.TrailRow;
import caseflow.audit.TrailTable;
import caseflow.web.Languages;
import caseflow.web.Pager;
import caseflow.web.Stretch;
import caseflow.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everybody's deeds, searched. For admins alone: it tells network addresses. */
@Controller
@RequestMapping("/firm/audit")
class FirmAuditController {

    private final AuditTrail trail;
    private final TrailTable table;
    private final Languages languages;

    FirmAuditController(AuditTrail trail, TrailTable table, Languages languages) {
        this.trail = trail;
        this.table = table;
        this.languages = languages;
    }

    @GetMapping
    String index(@ModelAttribute("sought") Sought sought, Model model) {
        Stretch<TrailRow, Place> list = trail.search(sought);
        model.addAttribute("rows", list.rows());
        model.addAttribute("pager", pager(sought, list));
        model.addAttribute("export", sought.address("/firm/audit/export", "", ""));
        return "audit/firm/index";
    }

    /** As UTF-8 with a mark that says so, without which some spreadsheets guess wrongly. */
    @GetMapping("/export")
    void export(@ModelAttribute("sought") Sought sought, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        trail.noteExport(actor);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-trail.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write('\ufeff');
        Words words = languages.in(locale);
        table.write(sought, row -> said(row, words), response.getWriter());
    }

    private static String said(TrailRow row, Words words) {
        return words.say(row.key(), row.actor(), row.label(), row.amount() == null ? "" : words.money(row.amount()));
    }

    private static Pager pager(Sought sought, Stretch<TrailRow, Place> list) {
        Place previous = list.previous();
        Place next = list.next();
        return new Pager(
                previous == null ? null : sought.address("", "", previous.toString()),
                next == null ? null : sought.address("", next.toString(), ""));
    }
}
