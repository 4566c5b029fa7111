package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** The viewer's own language, and before anybody has signed in the browser's. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class ViewerLocale implements LocaleResolver {

    private final WebSettings settings;

    ViewerLocale(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return settings.nearest(Pages.viewer(request).map(Viewer::locale).orElseGet(request::getLocale));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a viewer's language is kept with the viewer");
    }
}
