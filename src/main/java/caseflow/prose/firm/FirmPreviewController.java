package caseflow.prose.firm;

import caseflow.prose.Prose;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Shows a text as it will look, while it is written. Keeps nothing. */
@Controller
class FirmPreviewController {

    private static final String PAGE = "prose/firm/preview";

    private final Prose prose;

    FirmPreviewController(Prose prose) {
        this.prose = prose;
    }

    /** @param preview the field of the form that holds the text */
    @PostMapping("/firm/preview")
    ModelAndView create(@RequestParam(defaultValue = "text") String preview, WebRequest form) {
        String text = Prose.typed(form.getParameter(preview));
        return text.length() > Prose.LONGEST
                ? new ModelAndView(PAGE, Map.of("html", "", "tooLong", true), HttpStatus.UNPROCESSABLE_CONTENT)
                : new ModelAndView(PAGE, Map.of("html", prose.html(text), "tooLong", false));
    }
}
