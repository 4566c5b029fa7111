-- What clients were reminded of, and when: of one invoice once a day, whatever runs twice or at the same moment.
CREATE TABLE invoice_reminder (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id  bigint NOT NULL,
    client_id   bigint NOT NULL,
    reminded_on date NOT NULL,
    step        integer,
    reminded_at timestamptz NOT NULL,
    reminded_by text NOT NULL,
    readers     text[] NOT NULL CHECK (cardinality(readers) > 0),
    UNIQUE (invoice_id, reminded_on),
    UNIQUE (invoice_id, step),
    FOREIGN KEY (invoice_id, client_id) REFERENCES invoice (id, client_id)
);

COMMENT ON COLUMN invoice_reminder.reminded_on IS 'the day where the firm was';
COMMENT ON COLUMN invoice_reminder.step IS 'days after the due date that it was meant for, less than 0 before it; none if staff asked for it';

REVOKE UPDATE, DELETE, TRUNCATE ON invoice_reminder FROM caseflow_app;

ALTER TABLE invoice_reminder ENABLE ROW LEVEL SECURITY;

-- A matter of the firm: clients know of it by their letters.
CREATE POLICY invoice_reminder_scope ON invoice_reminder USING ((SELECT scope_is_firm()));

ALTER TABLE invoice
    ADD COLUMN reminders_paused_at timestamptz,
    ADD COLUMN reminders_paused_by text,
    ADD CHECK (num_nulls(reminders_paused_at, reminders_paused_by) IN (0, 2));

CREATE INDEX invoice_open_due ON invoice (due_on)
    WHERE number IS NOT NULL AND voided_at IS NULL AND paid < total;

-- The firm's first page counts the letters that could not be sent.
CREATE INDEX letter_given_up ON letter (id) WHERE given_up_at IS NOT NULL;
