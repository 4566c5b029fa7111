package caseflow.payments.stripe;

import caseflow.payments.Inbox;
import caseflow.payments.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Where Stripe tells us things. Its signature is all it has to show; what is not signed is not read. */
@Controller
class StripeWebhookController {

    static final String PATH = "/webhooks/stripe";

    private static final int LARGEST = 256 * 1024;

    private final StripeSignature signature;
    private final Inbox inbox;

    StripeWebhookController(StripeSignature signature, Inbox inbox) {
        this.signature = signature;
        this.inbox = inbox;
    }

    @PostMapping(PATH)
    ResponseEntity<Void> create(
            @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signed, HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ResponseEntity.badRequest().build();
        }
        Optional<Notice> notice = signature.read(body, signed);
        notice.ifPresent(inbox::receive);
        return notice.isPresent()
                ? ResponseEntity.ok().build()
                : ResponseEntity.badRequest().build();
    }
}
