package caseflow.web;

import java.util.List;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence said once, at the top of the page after a redirect.
 *
 * @param key of the sentence
 * @param words the values in it
 */
public record Flash(String key, List<String> words) {

    static final String ATTRIBUTE = "flash";

    /** As {@link #say}, for an answer that no controller gives. */
    public static FlashMap on(String page, String key, String... words) {
        var carried = new FlashMap();
        carried.setTargetRequestPath(page);
        carried.put(ATTRIBUTE, new Flash(key, List.of(words)));
        return carried;
    }

    public static void say(RedirectAttributes redirect, String key, String... words) {
        redirect.addFlashAttribute(ATTRIBUTE, new Flash(key, List.of(words)));
    }
}
