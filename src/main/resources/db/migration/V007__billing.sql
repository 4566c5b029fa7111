-- Invoices and what was paid on them. A status is never stored: it follows from what is here and from today.

CREATE TABLE billing_counter (
    kind text PRIMARY KEY,
    last bigint NOT NULL
);

-- Numbers have no gaps: the row is locked until the transaction that takes a number commits.
INSERT INTO billing_counter (kind, last) VALUES ('invoice', 1000), ('receipt', 1000);
REVOKE INSERT, DELETE, TRUNCATE ON billing_counter FROM caseflow_app;

CREATE TABLE invoice (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id      bigint NOT NULL REFERENCES client,
    matter_id      bigint REFERENCES matter,
    currency       char(3) NOT NULL,
    title          text NOT NULL,
    note           text NOT NULL,
    internal_note  text NOT NULL,
    discount_kind  text NOT NULL CHECK (discount_kind IN ('none', 'fixed', 'percent')),
    discount_value numeric(19, 4) NOT NULL,
    due_on         date,
    subtotal       numeric(19, 4) NOT NULL,
    discount       numeric(19, 4) NOT NULL,
    tax            numeric(19, 4) NOT NULL,
    total          numeric(19, 4) NOT NULL,
    paid           numeric(19, 4) NOT NULL DEFAULT 0,
    listed_on      date NOT NULL,
    search         text NOT NULL,
    version        integer NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    created_by     text NOT NULL,
    number         text UNIQUE,
    issued_on      date,
    issued_at      timestamptz,
    issued_by      text,
    billed_name    text,
    billed_address text,
    matter_label   text,
    sent_at        timestamptz,
    voided_at      timestamptz,
    voided_by      text,
    void_reason    text,
    UNIQUE (id, client_id),
    CHECK (subtotal - discount + tax = total),
    CHECK (num_nulls(number, issued_on, issued_at, issued_by, billed_name, billed_address, matter_label) IN (0, 7)),
    CHECK (num_nulls(voided_at, voided_by, void_reason) IN (0, 3)),
    CHECK (number IS NULL OR (due_on >= issued_on AND total > 0 AND paid BETWEEN 0 AND total)),
    CHECK (number IS NOT NULL OR (paid = 0 AND voided_at IS NULL AND sent_at IS NULL)),
    CHECK (voided_at IS NULL OR paid = 0)
);

COMMENT ON COLUMN invoice.listed_on IS 'the day it was drafted, then the day it was issued: what lists are sorted by';
COMMENT ON COLUMN invoice.paid IS 'the sum of its payments, kept under the lock of this row';

CREATE INDEX invoice_date ON invoice (listed_on, id);
CREATE INDEX invoice_due ON invoice (coalesce(due_on, 'infinity'::date), id);
CREATE INDEX invoice_total ON invoice (total, id);
CREATE INDEX invoice_client_date ON invoice (client_id, listed_on, id);
CREATE INDEX invoice_client_due ON invoice (client_id, coalesce(due_on, 'infinity'::date), id);
CREATE INDEX invoice_client_total ON invoice (client_id, total, id);
CREATE INDEX invoice_matter ON invoice (matter_id);
CREATE INDEX invoice_draft ON invoice (listed_on, id) WHERE number IS NULL;
CREATE INDEX invoice_open ON invoice (client_id, due_on, id)
    WHERE number IS NOT NULL AND voided_at IS NULL AND paid < total;

CREATE TABLE invoice_line (
    invoice_id  bigint NOT NULL,
    position    integer NOT NULL,
    client_id   bigint NOT NULL,
    description text NOT NULL,
    quantity    numeric(19, 3) NOT NULL,
    unit_price  numeric(19, 4) NOT NULL,
    tax_rate    numeric(7, 4),
    PRIMARY KEY (invoice_id, position),
    FOREIGN KEY (invoice_id, client_id) REFERENCES invoice (id, client_id)
);

CREATE TABLE invoice_tax (
    invoice_id bigint NOT NULL,
    rate       numeric(7, 4) NOT NULL,
    client_id  bigint NOT NULL,
    base       numeric(19, 4) NOT NULL,
    tax        numeric(19, 4) NOT NULL,
    PRIMARY KEY (invoice_id, rate),
    FOREIGN KEY (invoice_id, client_id) REFERENCES invoice (id, client_id)
);

-- Made once when the invoice is issued: the same bytes for ever.
CREATE TABLE invoice_pdf (
    invoice_id bigint PRIMARY KEY,
    client_id  bigint NOT NULL,
    content    bytea NOT NULL,
    FOREIGN KEY (invoice_id, client_id) REFERENCES invoice (id, client_id)
);

-- A ledger: a wrong entry is taken back by one of the opposite sign.
CREATE TABLE payment (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id     bigint NOT NULL,
    client_id      bigint NOT NULL,
    amount         numeric(19, 4) NOT NULL,
    currency       char(3) NOT NULL,
    received_on    date NOT NULL,
    method         text NOT NULL CHECK (method IN ('transfer', 'cheque', 'cash', 'card', 'other')),
    reference      text NOT NULL,
    note           text NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    text NOT NULL,
    receipt_number text UNIQUE,
    reverses_id    bigint UNIQUE REFERENCES payment,
    UNIQUE (id, client_id),
    FOREIGN KEY (invoice_id, client_id) REFERENCES invoice (id, client_id),
    CHECK (CASE WHEN reverses_id IS NULL THEN amount > 0 ELSE amount < 0 END),
    CHECK ((reverses_id IS NULL) = (receipt_number IS NOT NULL))
);

CREATE INDEX payment_invoice ON payment (invoice_id, id);
CREATE INDEX payment_client ON payment (client_id, id);

CREATE TABLE receipt_pdf (
    payment_id bigint PRIMARY KEY,
    client_id  bigint NOT NULL,
    content    bytea NOT NULL,
    FOREIGN KEY (payment_id, client_id) REFERENCES payment (id, client_id)
);

REVOKE DELETE, TRUNCATE ON invoice FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON payment, invoice_pdf, receipt_pdf FROM caseflow_app;

-- What was issued stays as it was issued, whatever the application does.
CREATE FUNCTION invoice_stays_as_issued() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.number IS NOT NULL
       AND (NEW.client_id, NEW.matter_id, NEW.currency, NEW.title, NEW.note, NEW.discount_kind, NEW.discount_value,
            NEW.due_on, NEW.subtotal, NEW.discount, NEW.tax, NEW.total, NEW.number, NEW.issued_on, NEW.issued_at,
            NEW.issued_by, NEW.billed_name, NEW.billed_address, NEW.matter_label)
           IS DISTINCT FROM
           (OLD.client_id, OLD.matter_id, OLD.currency, OLD.title, OLD.note, OLD.discount_kind, OLD.discount_value,
            OLD.due_on, OLD.subtotal, OLD.discount, OLD.tax, OLD.total, OLD.number, OLD.issued_on, OLD.issued_at,
            OLD.issued_by, OLD.billed_name, OLD.billed_address, OLD.matter_label) THEN
        RAISE EXCEPTION 'invoice % is issued and stays as it is', OLD.number;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER invoice_stays_as_issued BEFORE UPDATE ON invoice
    FOR EACH ROW EXECUTE FUNCTION invoice_stays_as_issued();

CREATE FUNCTION invoice_part_stays_as_issued() RETURNS trigger
    LANGUAGE plpgsql AS $$
DECLARE
    part record;
BEGIN
    part := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    IF EXISTS (SELECT 1 FROM invoice WHERE id = part.invoice_id AND number IS NOT NULL) THEN
        RAISE EXCEPTION 'invoice % is issued and stays as it is', part.invoice_id;
    END IF;
    RETURN part;
END
$$;

CREATE TRIGGER invoice_line_stays_as_issued BEFORE INSERT OR UPDATE OR DELETE ON invoice_line
    FOR EACH ROW EXECUTE FUNCTION invoice_part_stays_as_issued();
CREATE TRIGGER invoice_tax_stays_as_issued BEFORE INSERT OR UPDATE OR DELETE ON invoice_tax
    FOR EACH ROW EXECUTE FUNCTION invoice_part_stays_as_issued();

ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoice_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoice_tax ENABLE ROW LEVEL SECURITY;
ALTER TABLE invoice_pdf ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
ALTER TABLE receipt_pdf ENABLE ROW LEVEL SECURITY;

CREATE POLICY invoice_scope ON invoice
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY invoice_line_scope ON invoice_line
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY invoice_tax_scope ON invoice_tax
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY invoice_pdf_scope ON invoice_pdf
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY payment_scope ON payment
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY receipt_pdf_scope ON receipt_pdf
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
