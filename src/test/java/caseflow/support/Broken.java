package caseflow.support;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that always fails, to see what people then see. */
@Controller
public class Broken {

    public static final String ADDRESS = "/preferences/broken";

    @GetMapping(ADDRESS)
    String show() {
        throw new IllegalStateException("broken on purpose");
    }
}
