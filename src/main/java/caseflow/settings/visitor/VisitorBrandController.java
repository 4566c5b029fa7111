package caseflow.settings.visitor;

import caseflow.settings.BrandSheet;
import caseflow.settings.Logo;
import caseflow.settings.Looks;
import caseflow.web.NotFound;
import caseflow.web.PagePolicy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The firm's colour and logos, to everybody who sees a page. Each address is that of its content. */
@Controller
class VisitorBrandController {

    private final Looks looks;

    VisitorBrandController(Looks looks) {
        this.looks = looks;
    }

    @GetMapping("/brand-{name}.css")
    ResponseEntity<byte[]> sheet(@PathVariable String name) {
        BrandSheet sheet = BrandSheet.named(name).orElseThrow(NotFound::new);
        return kept(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(sheet.text().getBytes(StandardCharsets.UTF_8));
    }

    /** As what it was found to be, and in a sandbox: nothing in it runs. */
    @GetMapping("/brand/{file}")
    ResponseEntity<byte[]> logo(@PathVariable String file) {
        Logo logo = looks.current().logos().values().stream()
                .filter(one -> one.path().equals("/brand/" + file))
                .findFirst()
                .orElseThrow(NotFound::new);
        return kept(MediaType.parseMediaType(logo.picture().kind().contentType()))
                .header("Content-Security-Policy", PagePolicy.SANDBOX)
                .body(looks.bytes(logo));
    }

    private static ResponseEntity.BodyBuilder kept(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
