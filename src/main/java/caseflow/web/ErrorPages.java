package caseflow.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what controllers refuse. All the rest ends in {@link FaultController}. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages {

    /** In seconds; whoever knows better has said so. */
    private static final String SOON = "5";

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, NoHandlerFoundException.class})
    ModelAndView notFound(Exception missing, HttpServletResponse response) throws Exception {
        cutOff(response, missing);
        return Problem.of(404).page();
    }

    @ExceptionHandler
    ModelAndView conflict(Conflict conflict, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        cutOff(response, conflict);
        return Problem.of(conflict).after(request).page();
    }

    @ExceptionHandler
    ModelAndView notNow(NotNow later, HttpServletRequest request, HttpServletResponse response) throws Exception {
        cutOff(response, later);
        if (!response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        return Problem.of(later).after(request).page();
    }

    @ExceptionHandler
    ModelAndView lost(Loss loss, HttpServletRequest request, HttpServletResponse response) throws Exception {
        cutOff(response, loss);
        return Problem.of(loss).after(request).page();
    }

    /** An id that is no number is the id of nothing. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch) {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return Problem.of(inPath ? 404 : 400).page();
    }

    @ExceptionHandler(UnreadableForm.class)
    ModelAndView unreadable() {
        return Problem.of(400).page();
    }

    /**
     * Of a file that is half sent, a page would become the other half: the connection has to break instead. Of one that
     * is not on its way yet nothing stays, so that the page is not saved by its name.
     */
    private static void cutOff(HttpServletResponse response, Exception why) throws Exception {
        if (response.isCommitted()) {
            throw why;
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
    }
}
