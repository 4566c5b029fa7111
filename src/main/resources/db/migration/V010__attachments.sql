-- Files that go with a document. The bytes lie sealed in the storage; here stands what they are and what they go with.

CREATE TABLE attachment (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id    bigint NOT NULL REFERENCES client,
    subject_kind text NOT NULL,
    subject_id   bigint NOT NULL,
    blob_id      uuid NOT NULL UNIQUE,
    name         text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 180),
    content_type text NOT NULL,
    size         bigint NOT NULL CHECK (size > 0),
    sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    added_at     timestamptz NOT NULL,
    added_by     text NOT NULL,
    removed_at   timestamptz,
    removed_by   text,
    CHECK (num_nulls(removed_at, removed_by) IN (0, 2))
);

COMMENT ON COLUMN attachment.removed_at IS
    'it goes with the document no more; what was sent before may still show it, so that its bytes are kept';

CREATE INDEX attachment_subject ON attachment (subject_kind, subject_id, id);
CREATE INDEX attachment_client ON attachment (client_id);

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;

CREATE POLICY attachment_scope ON attachment
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));

-- A file stays what it was when it was added.
REVOKE UPDATE, DELETE, TRUNCATE ON attachment FROM caseflow_app;
GRANT UPDATE (removed_at, removed_by) ON attachment TO caseflow_app;
