package caseflow.billing;

import caseflow.settings.InvoiceNumbers;
import org.springframework.stereotype.Component;

/** Tells the firm's settings how far the counter has come. */
@Component
class NextInvoice implements InvoiceNumbers {

    private final CounterStore counter;

    NextInvoice(CounterStore counter) {
        this.counter = counter;
    }

    @Override
    public long next() {
        return counter.lastInvoice() + 1;
    }
}
