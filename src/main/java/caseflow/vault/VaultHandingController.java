package caseflow.vault;

import caseflow.activity.Actor;
import caseflow.attachments.AttachmentAnswer;
import caseflow.clients.ClientScope;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out what no page shows, behind either door. What merely follows links takes nothing. */
@Controller
class VaultHandingController {

    private final VaultReading reading;

    VaultHandingController(VaultReading reading) {
        this.reading = reading;
    }

    /** For the clipboard. */
    @PostMapping({"/portal/vault/{id}/copy", "/firm/vault/{id}/copy"})
    ResponseEntity<String> copy(
            @PathVariable VaultItemId id, @RequestParam Secret.Field field, ClientScope scope, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(reading.copy(id, field, scope, actor));
    }

    @PostMapping({"/portal/vault/{id}/file", "/firm/vault/{id}/file"})
    ResponseEntity<InputStreamResource> file(@PathVariable VaultItemId id, ClientScope scope, Actor actor) {
        OpenedFile file = reading.download(id, scope, actor);
        Label.FileLabel label = file.label();
        return AttachmentAnswer.of(label.name(), label.contentType(), label.size(), file.bytes());
    }
}
