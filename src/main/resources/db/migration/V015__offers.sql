-- Proposals and estimates. A state is never stored: it follows from what is here and from today.

CREATE TABLE offer (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('proposal', 'estimate')),
    client_id       bigint NOT NULL REFERENCES client,
    matter_id       bigint REFERENCES matter,
    currency        char(3) NOT NULL,
    title           text NOT NULL,
    content         text NOT NULL,
    total           numeric(19, 4),
    internal_note   text NOT NULL,
    search          text NOT NULL,
    version         integer NOT NULL DEFAULT 0,
    drafted_at      timestamptz NOT NULL,
    drafted_by      text NOT NULL,
    sent_number     integer NOT NULL DEFAULT 0,
    sent_draft      integer,
    sent_at         timestamptz,
    open_until      date,
    reminded_at     timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    withdraw_reason text,
    UNIQUE (id, client_id),
    CHECK (num_nulls(sent_draft, sent_at, open_until) IN (0, 3)),
    CHECK ((sent_number = 0) = (sent_at IS NULL)),
    CHECK (num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) IN (0, 3)),
    CHECK (sent_number > 0 OR withdrawn_at IS NULL)
);

COMMENT ON COLUMN offer.content IS 'the draft as JSON; what clients see is in offer_version';
COMMENT ON COLUMN offer.total IS 'of the draft; none without lines';
COMMENT ON COLUMN offer.sent_draft IS 'the version of the draft that was sent last';
COMMENT ON COLUMN offer.open_until IS 'the last day, where the firm is, on which the latest version can be answered';

CREATE INDEX offer_kind ON offer (kind, id);
CREATE INDEX offer_client ON offer (client_id, kind, id);
CREATE INDEX offer_open ON offer (open_until) WHERE sent_number > 0 AND withdrawn_at IS NULL;

-- As sent: what was shown, with the hash of exactly that.
CREATE TABLE offer_version (
    offer_id  bigint NOT NULL,
    client_id bigint NOT NULL,
    number    integer NOT NULL CHECK (number > 0),
    title     text NOT NULL,
    currency  char(3) NOT NULL,
    total     numeric(19, 4),
    document  text NOT NULL,
    sha256    char(64) NOT NULL CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    sent_at   timestamptz NOT NULL,
    sent_by   text NOT NULL,
    PRIMARY KEY (offer_id, number),
    FOREIGN KEY (offer_id, client_id) REFERENCES offer (id, client_id)
);

CREATE TABLE offer_answer (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    offer_id      bigint NOT NULL,
    client_id     bigint NOT NULL,
    number        integer NOT NULL,
    decision      text NOT NULL CHECK (decision IN ('accepted', 'declined')),
    answered_by   text NOT NULL,
    reason        text NOT NULL,
    answered_at   timestamptz NOT NULL,
    evidence_id   bigint NOT NULL UNIQUE REFERENCES evidence,
    reopened_at   timestamptz,
    reopened_by   text,
    reopen_reason text,
    FOREIGN KEY (offer_id, client_id) REFERENCES offer (id, client_id),
    FOREIGN KEY (offer_id, number) REFERENCES offer_version (offer_id, number),
    CHECK (num_nulls(reopened_at, reopened_by, reopen_reason) IN (0, 3))
);

-- Whatever happens at the same moment: one answer stands.
CREATE UNIQUE INDEX offer_answer_stands ON offer_answer (offer_id) WHERE reopened_at IS NULL;
CREATE INDEX offer_answer_offer ON offer_answer (offer_id, id);

CREATE TABLE offer_template (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL,
    title      text NOT NULL,
    content    text NOT NULL,
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);

CREATE UNIQUE INDEX offer_template_name ON offer_template (lower(name));

REVOKE DELETE, TRUNCATE ON offer FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON offer_version FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON offer_answer FROM caseflow_app;
GRANT UPDATE (reopened_at, reopened_by, reopen_reason) ON offer_answer TO caseflow_app;

ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE offer_answer ENABLE ROW LEVEL SECURITY;

-- Of a draft that was never sent the client's own scope knows nothing.
CREATE POLICY offer_scope ON offer
    USING ((SELECT scope_is_firm()) OR (client_id = (SELECT scope_client()) AND sent_number > 0));
CREATE POLICY offer_version_scope ON offer_version
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY offer_answer_scope ON offer_answer
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
