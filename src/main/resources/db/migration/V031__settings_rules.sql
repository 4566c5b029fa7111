-- What the firm may say of itself beyond its name: how it is paid, how its invoices look, who signs in how.

-- Whether contacts confirm a sign-in a second time, by an app on their phone.
ALTER TABLE firm ADD COLUMN contact_factor text NOT NULL DEFAULT 'optional'
    CHECK (contact_factor IN ('off', 'optional', 'required'));

ALTER TABLE firm
    ADD COLUMN invoice_width integer NOT NULL DEFAULT 1 CHECK (invoice_width BETWEEN 1 AND 9),
    ADD COLUMN invoice_intro text NOT NULL DEFAULT '',
    ADD COLUMN invoice_closing text NOT NULL DEFAULT '',
    ADD COLUMN payment_note text NOT NULL DEFAULT '',
    ADD COLUMN link_days integer NOT NULL DEFAULT 30 CHECK (link_days BETWEEN 1 AND 365);

COMMENT ON COLUMN firm.invoice_width IS 'how many figures the number of an invoice has at least';
COMMENT ON COLUMN firm.link_days IS 'how long a mailed link opens its document';

-- Where the firm is paid, and how long a change of that waits. What is in force follows from the time it is asked at:
-- no job has to switch anything, so none can fail to.
CREATE TABLE bank_change (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    details      text,
    wait_hours   integer CHECK (wait_hours BETWEEN 0 AND 336),
    asked_at     timestamptz NOT NULL,
    asked_by     text NOT NULL,
    asked_from   text,
    effective_at timestamptz NOT NULL,
    cancelled_at timestamptz,
    cancelled_by text,
    CHECK (num_nonnulls(details, wait_hours) = 1),
    CHECK (num_nulls(cancelled_at, cancelled_by) IN (0, 2)),
    CHECK (effective_at >= asked_at),
    CHECK (cancelled_at < effective_at)
);

COMMENT ON COLUMN bank_change.details IS 'new bank details; none where it is the wait that changes';
COMMENT ON COLUMN bank_change.effective_at IS 'settled when it was asked for: what the wait becomes later does not move it';

INSERT INTO bank_change (details, asked_at, asked_by, effective_at)
SELECT bank_details, now(), 'CaseFlow', now() FROM firm WHERE bank_details <> '';
ALTER TABLE firm DROP COLUMN bank_details;

REVOKE DELETE, TRUNCATE ON bank_change FROM caseflow_app;
REVOKE UPDATE ON bank_change FROM caseflow_app;
GRANT UPDATE (cancelled_at, cancelled_by) ON bank_change TO caseflow_app;

-- What the firm looks like: one colour, and a logo for light and for dark.
CREATE TABLE firm_look (
    id      smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    colour  text CHECK (colour ~ '^#[0-9a-f]{6}$'),
    version integer NOT NULL DEFAULT 0
);

INSERT INTO firm_look DEFAULT VALUES;
REVOKE INSERT, DELETE, TRUNCATE ON firm_look FROM caseflow_app;

CREATE TABLE firm_logo (
    shade   text PRIMARY KEY CHECK (shade IN ('light', 'dark')),
    blob_id uuid NOT NULL,
    size    bigint NOT NULL CHECK (size > 0),
    sha256  text NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('png', 'jpeg', 'webp')),
    width   integer NOT NULL CHECK (width > 0),
    height  integer NOT NULL CHECK (height > 0)
);

-- Rates of tax to choose from. Lines keep the figure, so that nothing here changes what was written.
CREATE TABLE tax_rate (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL CHECK (name <> ''),
    percent    numeric(7, 4) NOT NULL CHECK (percent BETWEEN 0 AND 100),
    active     boolean NOT NULL DEFAULT true,
    usual      boolean NOT NULL DEFAULT false,
    CHECK (active OR NOT usual)
);

COMMENT ON COLUMN tax_rate.usual IS 'what a new line begins with';

CREATE UNIQUE INDEX tax_rate_one_usual ON tax_rate (usual) WHERE usual;
CREATE UNIQUE INDEX tax_rate_name ON tax_rate (lower(name)) WHERE active;
REVOKE DELETE, TRUNCATE ON tax_rate FROM caseflow_app;
