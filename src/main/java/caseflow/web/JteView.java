package caseflow.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.view.AbstractView;

/** Draws a template whole before the first byte leaves, so that a fault in it still gets a clean error page. */
class JteView extends AbstractView {

    private final TemplateEngine engine;
    private final String template;
    private final Pages pages;
    private final Forms forms;

    JteView(TemplateEngine engine, String template, Pages pages, Forms forms) {
        this.engine = engine;
        this.template = template;
        this.pages = pages;
        this.forms = forms;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = pages.of(request);
        Map<String, @Nullable Object> params = new HashMap<>(model);
        params.put("page", page);
        BindingResult form = forms.of(model);
        if (form != null) {
            Fields fields = forms.fields(form, page.words());
            params.put("fields", fields);
            if (form.hasErrors()) {
                answer(response, HttpStatus.UNPROCESSABLE_CONTENT);
                learnLabels(fields, params);
            }
        }
        if (model.get(Attempt.REFUSED) instanceof Conflict) {
            answer(response, HttpStatus.CONFLICT);
        }
        var out = new Utf8ByteOutput();
        engine.render(template, params, out);
        response.setContentType(getContentType());
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }

    /** A controller that knows a better answer has given it. */
    private static void answer(HttpServletResponse response, HttpStatus status) {
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(status.value());
        }
    }

    /** The summary of problems stands above the fields whose labels it needs: such a page is drawn twice. */
    private void learnLabels(Fields fields, Map<String, @Nullable Object> params) {
        engine.render(template, params, new Utf8ByteOutput());
        fields.rewind();
    }
}
