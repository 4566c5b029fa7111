package caseflow.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * Finds the form on a page: the model attribute {@code form}. A page shown with errors in its form answers 422 without
 * its controller saying so.
 */
@Component
class Forms {

    private static final String FORM = "form";

    private final MessageSource messages;
    private final ConversionService conversion;

    Forms(
            MessageSource messages,
            @org.springframework.beans.factory.annotation.Qualifier("mvcConversionService")
                    ConversionService conversion) {
        this.messages = messages;
        this.conversion = conversion;
    }

    @Nullable
    BindingResult of(Map<String, Object> model) {
        if (model.get(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult submitted) {
            return submitted;
        }
        Object fresh = model.get(FORM);
        if (fresh == null) {
            return null;
        }
        var shown = new BeanPropertyBindingResult(fresh, FORM);
        shown.initConversion(conversion);
        return shown;
    }

    Fields fields(BindingResult form, Words words) {
        return new Fields(form, messages, words);
    }
}
