-- What can later be shown: who answered or signed a document, and who has read it. Neither is ever changed.

CREATE TABLE evidence (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id       bigint NOT NULL REFERENCES client,
    -- what it is about, in words of the module that has such things
    subject_kind    text NOT NULL,
    subject_id      bigint NOT NULL,
    subject_version integer NOT NULL,
    act             text NOT NULL CHECK (act IN ('accepted', 'declined', 'rejected', 'signed')),
    typed_name      text NOT NULL CHECK (length(typed_name) <= 120),
    reason          text NOT NULL,
    -- of the exact content shown
    sha256          char(64) NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    consent_version integer,
    contact_id      bigint NOT NULL REFERENCES contact,
    contact_name    text NOT NULL,
    contact_email   text NOT NULL,
    proof           text NOT NULL CHECK (proof IN ('session', 'link')),
    address         text NOT NULL,
    browser         text NOT NULL,
    happened_at     timestamptz NOT NULL,
    -- the firm's, at that moment
    zone            text NOT NULL,
    CHECK (typed_name <> '' OR act IN ('declined', 'rejected'))
);

CREATE INDEX evidence_subject ON evidence (subject_kind, subject_id);

CREATE TABLE reading (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id       bigint NOT NULL REFERENCES client,
    subject_kind    text NOT NULL,
    subject_id      bigint NOT NULL,
    subject_version integer NOT NULL,
    contact_id      bigint NOT NULL REFERENCES contact,
    contact_name    text NOT NULL,
    proof           text NOT NULL CHECK (proof IN ('session', 'link')),
    link_id         bigint,
    way             text NOT NULL CHECK (way IN ('page', 'pdf', 'attachment')),
    read_at         timestamptz NOT NULL,
    address         text NOT NULL,
    browser         text NOT NULL,
    CHECK (link_id IS NULL OR proof = 'link')
);

CREATE INDEX reading_subject ON reading (subject_kind, subject_id, read_at DESC);

ALTER TABLE evidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE reading ENABLE ROW LEVEL SECURITY;

CREATE POLICY evidence_scope ON evidence
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY reading_scope ON reading
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));

REVOKE UPDATE, DELETE, TRUNCATE ON evidence, reading FROM caseflow_app;
