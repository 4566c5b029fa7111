package caseflow.links.link;

import caseflow.links.LinkAddress;
import caseflow.links.LinkClosed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever comes with a link that is no longer good, or never was, how to go on. */
@ControllerAdvice
class ClosedLinkPage {

    @ExceptionHandler
    ModelAndView show(LinkClosed closed) {
        var page = new ModelAndView("links/link/gone", HttpStatus.GONE);
        page.addObject("address", closed.renewable() == null ? null : LinkAddress.of(closed.renewable()));
        return page;
    }
}
