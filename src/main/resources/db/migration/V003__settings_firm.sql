-- The firm: one row, there from the start so that every page has something to show, filled in by the set-up page.

CREATE TABLE firm (
    id               smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    name             text NOT NULL DEFAULT 'CaseFlow',
    address          text NOT NULL DEFAULT '',
    email            text NOT NULL DEFAULT '',
    phone            text NOT NULL DEFAULT '',
    tax_number       text NOT NULL DEFAULT '',
    bank_details     text NOT NULL DEFAULT '',
    currency         char(3) NOT NULL DEFAULT 'USD',
    zone             text NOT NULL DEFAULT 'America/New_York',
    invoice_prefix   text NOT NULL DEFAULT 'INV-',
    payment_terms    integer NOT NULL DEFAULT 30 CHECK (payment_terms BETWEEN 0 AND 365),
    idle_minutes     integer NOT NULL DEFAULT 30 CHECK (idle_minutes BETWEEN 5 AND 1440),
    absolute_minutes integer NOT NULL DEFAULT 720 CHECK (absolute_minutes BETWEEN 30 AND 10080),
    version          integer NOT NULL DEFAULT 0
);

INSERT INTO firm DEFAULT VALUES;
REVOKE INSERT, DELETE, TRUNCATE ON firm FROM caseflow_app;
