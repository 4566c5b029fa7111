package caseflow.vault.portal;

import caseflow.activity.Actor;
import caseflow.clients.ClientScope;
import caseflow.vault.VaultExport;
import caseflow.vault.VaultItem;
import caseflow.vault.VaultReading;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** All that lies in the vault, taken home as one file. */
@Controller
class PortalVaultExportController {

    private final VaultReading reading;
    private final VaultExport export;

    PortalVaultExportController(VaultReading reading, VaultExport export) {
        this.reading = reading;
        this.export = export;
    }

    @PostMapping("/portal/vault/export")
    void create(ClientScope scope, Actor actor, HttpServletResponse response) throws IOException {
        List<VaultItem> items = reading.export(PortalVaultController.client(scope), scope, actor);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"vault.zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        export.write(items, scope, response.getOutputStream());
    }
}
