-- Documents that the firm shares with a client. Each version of one is a file of its own, in "attachment".

CREATE TABLE document (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id  bigint NOT NULL REFERENCES client,
    matter_id  bigint REFERENCES matter,
    name       text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 180),
    file_id    bigint REFERENCES attachment,
    versions   integer NOT NULL DEFAULT 0,
    search     text NOT NULL,
    version    integer NOT NULL DEFAULT 0,
    added_at   timestamptz NOT NULL,
    added_by   text NOT NULL,
    changed_at timestamptz NOT NULL,
    shared_all boolean NOT NULL DEFAULT false,
    shared_at  timestamptz,
    shared_by  text,
    removed_at timestamptz,
    removed_by text,
    UNIQUE (id, client_id),
    CHECK (num_nulls(shared_at, shared_by) IN (0, 2)),
    CHECK (NOT shared_all OR shared_at IS NOT NULL),
    CHECK (num_nulls(removed_at, removed_by) IN (0, 2))
);

COMMENT ON COLUMN document.file_id IS 'the latest version; there is always one once the transaction that adds it ends';
COMMENT ON COLUMN document.changed_at IS 'when the latest version came';

CREATE INDEX document_client ON document (client_id, id);

-- With whom it is shared, where not with all.
CREATE TABLE document_share (
    document_id bigint NOT NULL,
    client_id   bigint NOT NULL,
    contact_id  bigint NOT NULL REFERENCES contact,
    PRIMARY KEY (document_id, contact_id),
    FOREIGN KEY (document_id, client_id) REFERENCES document (id, client_id)
);

CREATE INDEX document_share_contact ON document_share (contact_id);

-- Every look and every download, however many.
CREATE TABLE document_access (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint NOT NULL,
    client_id   bigint NOT NULL,
    number      integer NOT NULL,
    how         text NOT NULL CHECK (how IN ('view', 'download', 'zip')),
    contact_id  bigint NOT NULL REFERENCES contact,
    name        text NOT NULL,
    at          timestamptz NOT NULL,
    address     text NOT NULL,
    browser     text NOT NULL,
    FOREIGN KEY (document_id, client_id) REFERENCES document (id, client_id)
);

CREATE INDEX document_access_document ON document_access (document_id, id);

REVOKE DELETE, TRUNCATE ON document FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON document_access FROM caseflow_app;

ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_access ENABLE ROW LEVEL SECURITY;

-- What is shared with nobody, or was removed, the client's own scope knows nothing of.
CREATE POLICY document_scope ON document
    USING ((SELECT scope_is_firm())
           OR (client_id = (SELECT scope_client()) AND removed_at IS NULL AND shared_at IS NOT NULL));
CREATE POLICY document_share_scope ON document_share
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY document_access_scope ON document_access
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));

-- The record names a document for good; in the client's own scope it does so while everybody there sees it, no longer.
CREATE POLICY audit_document_scope ON audit AS RESTRICTIVE FOR SELECT
    USING ((SELECT scope_is_firm())
           OR CASE WHEN path ~ '^documents/\d{1,18}$'
                   THEN EXISTS (SELECT FROM document d
                                 WHERE d.id = substring(path FROM '\d+$')::bigint AND d.shared_all)
                   ELSE true
              END);
