package caseflow.startup;

import caseflow.database.CannotStart;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why CaseFlow cannot start in its one sentence, where Spring Boot would print a page. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainRefusal implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(CannotStart.class::isInstance)
                .peek(refusal -> System.err.println(refusal.getMessage()))
                .findFirst()
                .isPresent();
    }
}
