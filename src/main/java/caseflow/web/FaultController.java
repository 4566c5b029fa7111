package caseflow.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last stop: what no controller answered. Says nothing of the cause, but how to find it in the log. */
@Controller
class FaultController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);
    private static final int REFERENCE_BYTES = 4;

    /** What a mailed link carries: whoever reads the log must not be able to open it. */
    private static final Pattern SECRET = Pattern.compile("[\\w-]{40,}");

    private final SecureRandom random = new SecureRandom();

    /** Nothing where part of an answer has left already: what came of it must not look like the rest. */
    @RequestMapping("/error")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (response.isCommitted()) {
            logged(request, status);
            return null;
        }
        Problem problem = Problem.of(status, request).after(request);
        return (status < 500 ? problem : problem.known(logged(request, status))).page();
    }

    private String logged(HttpServletRequest request, int status) {
        byte[] reference = new byte[REFERENCE_BYTES];
        random.nextBytes(reference);
        String shown = HexFormat.of().formatHex(reference);
        LOG.error(
                "fault {}: {} {} answered {}",
                shown,
                Problem.method(request),
                masked(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)),
                status,
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return shown;
    }

    private static String masked(@Nullable Object address) {
        return SECRET.matcher(String.valueOf(address)).replaceAll("…");
    }
}
