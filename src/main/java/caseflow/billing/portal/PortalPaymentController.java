package caseflow.billing.portal;

import caseflow.billing.Papers;
import caseflow.billing.PaymentHistory;
import caseflow.billing.PaymentHistory.Place;
import caseflow.billing.PaymentId;
import caseflow.billing.Payments;
import caseflow.clients.ClientScope;
import caseflow.pdf.PdfAnswer;
import caseflow.web.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/portal/payments")
class PortalPaymentController {

    private final Payments payments;
    private final Papers papers;

    PortalPaymentController(Payments payments, Papers papers) {
        this.payments = payments;
        this.papers = papers;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable PaymentId newer,
            @RequestParam(required = false) @Nullable PaymentId older,
            ClientScope scope,
            Model model) {
        PaymentHistory history = payments.history(place(newer, older), scope);
        model.addAttribute("payments", history.rows());
        model.addAttribute("pager", new Pager(link("newer", history.newer()), link("older", history.older())));
        return "billing/portal/payments";
    }

    @GetMapping("/{id}/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable PaymentId id, ClientScope scope) {
        return PdfAnswer.download(papers.of(id, scope));
    }

    private static Place place(@Nullable PaymentId newer, @Nullable PaymentId older) {
        if (newer != null) {
            return new Place(newer.value(), true);
        }
        return older == null ? Place.START : new Place(older.value(), false);
    }

    private static @Nullable String link(String direction, @Nullable Place place) {
        return place == null ? null : "?%s=%d".formatted(direction, place.id());
    }
}
