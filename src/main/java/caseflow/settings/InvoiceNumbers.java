package caseflow.settings;

/** Whoever counts the invoices says here how far it has come. */
public interface InvoiceNumbers {

    /** The one that the next invoice gets, unless somebody is faster. */
    long next();
}
