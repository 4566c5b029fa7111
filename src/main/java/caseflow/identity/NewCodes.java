package caseflow.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** Recovery codes on the one page that ever shows them. */
public record NewCodes(List<RecoveryCode> codes) {

    /** As a file that no server has to keep. */
    public String file() {
        String lines = codes.stream().map(RecoveryCode::inGroups).collect(Collectors.joining("\n", "", "\n"));
        return "data:text/plain;charset=utf-8," + UriUtils.encode(lines, StandardCharsets.UTF_8);
    }
}
