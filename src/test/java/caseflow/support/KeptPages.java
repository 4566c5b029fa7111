package caseflow.support;

import caseflow.identity.FreshProof;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages that ask for a fresh proof of identity, behind either door, as a module has them. */
@Controller
@TestComponent
public class KeptPages implements FreshProof {

    public static final String PORTAL = "/portal/kept";
    public static final String SECTION = "/portal/contracts/kept";

    private final List<String> taken = new ArrayList<>();

    @Override
    public List<String> paths() {
        return List.of(PORTAL + "/**", SECTION + "/**", "/firm/clients/{client}/kept/**");
    }

    public static String firm(long client) {
        return "/firm/clients/" + client + "/kept";
    }

    /** What forms have brought here since this was last asked. */
    public List<String> taken() {
        List<String> all = List.copyOf(taken);
        taken.clear();
        return all;
    }

    @GetMapping({PORTAL, PORTAL + "/{number}", SECTION, "/firm/clients/{client}/kept"})
    String show() {
        return "identity/_unlocked";
    }

    @PostMapping({PORTAL, SECTION, "/firm/clients/{client}/kept"})
    String create(@RequestParam String text) {
        taken.add(text);
        return "redirect:" + PORTAL;
    }
}
