package caseflow.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Browsers that show a PDF ask for the icon where icons used to lie. */
@Controller
class FaviconController {

    private final Assets assets;

    FaviconController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/favicon.ico")
    String show() {
        return "redirect:" + assets.address("favicon.svg");
    }
}
