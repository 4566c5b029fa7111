package caseflow.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What went wrong, as its page tells it.
 *
 * @param status of the answer
 * @param sentence what happened and what to do: the key
 * @param words the values in the sentence
 * @param back the page that the refused deed was asked for on
 * @param reference by which the firm finds it in the log
 */
public record Problem(
        int status,
        String sentence,
        List<Object> words,
        @Nullable String back,
        @Nullable String reference) {

    /**
     * The name of a request's attribute: the page that its form stands on, for pages that keep their own address from
     * the browser's {@code Referer}.
     */
    public static final String PAGE = Problem.class.getName() + ".page";

    /** The name of a request's attribute: the key of what a filter that refuses it has to say. */
    public static final String SENTENCE = Problem.class.getName() + ".sentence";

    private static final List<Integer> TOLD = List.of(400, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    static Problem of(int status) {
        return new Problem(status, title(status) + ".text", List.of(), null, null);
    }

    static Problem of(Conflict conflict) {
        return new Problem(409, conflict.key(), List.of(conflict.words()), null, null);
    }

    static Problem of(NotNow later) {
        return new Problem(later.status(), later.key(), List.of(), null, null);
    }

    static Problem of(Loss loss) {
        return new Problem(500, loss.key(), List.of(), null, null);
    }

    /** As {@link #of(int)}, unless whoever refused has more to say. */
    static Problem of(int status, HttpServletRequest request) {
        String told = request.getAttribute(SENTENCE) instanceof String key ? key : title(status) + ".text";
        return new Problem(status, told, List.of(), null, null);
    }

    /** The way back leads nowhere new where the request was for a page. */
    Problem after(HttpServletRequest request) {
        String page = method(request).equals("GET")
                ? null
                : page(request).map(LocalAddress::value).orElse(null);
        return new Problem(status, sentence, words, page, reference);
    }

    /** How it was asked: the container shows the page of an error as if it had been asked for by GET. */
    static String method(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
                ? asked
                : request.getMethod();
    }

    private static Optional<LocalAddress> page(HttpServletRequest request) {
        return LocalAddress.before(request).or(() -> LocalAddress.of((String) request.getAttribute(PAGE)));
    }

    Problem known(String as) {
        return new Problem(status, sentence, words, back, as);
    }

    /** The key of the heading. */
    public String title() {
        return title(status);
    }

    ModelAndView page() {
        var page = new ModelAndView("web/error/show");
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("problem", this);
        return page;
    }

    private static String title(int status) {
        int nearest = status < 500 ? 400 : 500;
        return "web.error." + (TOLD.contains(status) ? status : nearest);
    }
}
