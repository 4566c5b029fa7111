package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Page} of a request. */
@Component
class Pages {

    private final Languages languages;
    private final Brands brands;
    private final Assets assets;
    private final Cookies cookies;
    private final UploadLimits uploads;
    private final List<Waiting> waiting;
    private final List<Suggestions> suggestions;

    Pages(
            Languages languages,
            Brands brands,
            Assets assets,
            Cookies cookies,
            UploadLimits uploads,
            ObjectProvider<Waiting> waiting,
            ObjectProvider<Suggestions> suggestions) {
        this.languages = languages;
        this.brands = brands;
        this.assets = assets;
        this.cookies = cookies;
        this.uploads = uploads;
        this.waiting = waiting.stream().toList();
        this.suggestions = suggestions.stream().toList();
    }

    Page of(HttpServletRequest request) {
        return new Page(
                languages.in(RequestContextUtils.getLocale(request)),
                brands.brand(),
                viewer(request).orElse(null),
                flash(request),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                theme(request),
                request.getRequestURI(),
                address(request),
                "true".equals(request.getHeader("HX-Request")),
                assets,
                uploads,
                waiting,
                suggestions);
    }

    static Optional<Viewer> viewer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(Flash.ATTRIBUTE) instanceof Flash flash ? flash : null;
    }

    /** A page that answered a form has no address of its own. */
    private static String address(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private @Nullable String theme(HttpServletRequest request) {
        return cookies.read(request, Theme.COOKIE)
                .flatMap(Theme::of)
                .filter(theme -> theme != Theme.SYSTEM)
                .map(Theme::key)
                .orElse(null);
    }
}
