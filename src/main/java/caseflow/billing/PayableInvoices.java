package caseflow.billing;

import caseflow.clients.ClientScope;
import caseflow.payments.Payables;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PayableInvoices implements Payables {

    private final InvoiceListStore lists;

    PayableInvoices(InvoiceListStore lists) {
        this.lists = lists;
    }

    @Override
    public List<Payable> of(List<Long> ids, ClientScope scope) {
        return lists.numbers(ids, scope).entrySet().stream()
                .map(invoice -> new Payable(invoice.getKey(), invoice.getValue(), "/firm/invoices/" + invoice.getKey()))
                .toList();
    }
}
