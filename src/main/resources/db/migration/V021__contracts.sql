-- Contracts. A state is never stored: it follows from what is here and from today.

CREATE TABLE contract_type (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CHECK (name <> '')
);

CREATE UNIQUE INDEX contract_type_name ON contract_type (lower(name));

INSERT INTO contract_type (name) VALUES ('Engagement letter'), ('Non-disclosure agreement'), ('Power of attorney');

CREATE TABLE contract_template (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       text NOT NULL CHECK (name <> ''),
    type_id    bigint NOT NULL REFERENCES contract_type,
    topic      text NOT NULL,
    text       text NOT NULL,
    version    integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    created_by text NOT NULL
);

CREATE UNIQUE INDEX contract_template_name ON contract_template (lower(name));

CREATE TABLE contract (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id       bigint NOT NULL REFERENCES client,
    matter_id       bigint REFERENCES matter,
    type_id         bigint NOT NULL REFERENCES contract_type,
    topic           text NOT NULL,
    text            text NOT NULL,
    currency        char(3) NOT NULL,
    value           numeric(19, 4),
    starts_on       date,
    ends_on         date,
    countersigned   boolean NOT NULL,
    internal_note   text NOT NULL,
    search          text NOT NULL,
    version         integer NOT NULL DEFAULT 0,
    drafted_at      timestamptz NOT NULL,
    drafted_by      text NOT NULL,
    sent_number     integer NOT NULL DEFAULT 0,
    sent_draft      integer,
    sent_at         timestamptz,
    sign_until      date,
    reminded_at     timestamptz,
    end_reminded_at timestamptz,
    trashed_at      timestamptz,
    trashed_by      text,
    UNIQUE (id, client_id),
    CHECK (starts_on <= ends_on),
    CHECK (num_nulls(sent_draft, sent_at, sign_until) IN (0, 3)),
    CHECK ((sent_number = 0) = (sent_at IS NULL)),
    CHECK (num_nulls(trashed_at, trashed_by) IN (0, 2))
);

COMMENT ON COLUMN contract.text IS 'the draft, Markdown with merge fields; what clients see is in contract_version';
COMMENT ON COLUMN contract.countersigned IS 'whether the firm signs too';
COMMENT ON COLUMN contract.sent_draft IS 'the version of the draft that was sent last';
COMMENT ON COLUMN contract.sign_until IS 'the last day, where the firm is, on which the latest version can be signed';

CREATE INDEX contract_client ON contract (client_id, id);
CREATE INDEX contract_open ON contract (sign_until) WHERE sent_number > 0 AND trashed_at IS NULL;
CREATE INDEX contract_type_id ON contract (type_id);

-- Whom the draft asks to sign.
CREATE TABLE contract_asked (
    contract_id bigint NOT NULL,
    client_id   bigint NOT NULL,
    contact_id  bigint NOT NULL REFERENCES contact,
    place       integer NOT NULL,
    PRIMARY KEY (contract_id, contact_id),
    FOREIGN KEY (contract_id, client_id) REFERENCES contract (id, client_id)
);

-- As sent: the exact page that was shown, with its hash, and what became of it.
CREATE TABLE contract_version (
    contract_id         bigint NOT NULL,
    client_id           bigint NOT NULL,
    number              integer NOT NULL CHECK (number > 0),
    topic               text NOT NULL,
    type                text NOT NULL,
    currency            char(3) NOT NULL,
    value               numeric(19, 4),
    starts_on           date,
    ends_on             date,
    text                text NOT NULL,
    document            text NOT NULL,
    files               text NOT NULL,
    sha256              char(64) NOT NULL CHECK (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    sent_at             timestamptz NOT NULL,
    sent_by             text NOT NULL,
    signed_at           timestamptz,
    declined_at         timestamptz,
    declined_by         text,
    decline_reason      text,
    decline_evidence_id bigint UNIQUE REFERENCES evidence,
    withdrawn_at        timestamptz,
    withdrawn_by        text,
    withdraw_reason     text,
    PRIMARY KEY (contract_id, number),
    FOREIGN KEY (contract_id, client_id) REFERENCES contract (id, client_id),
    CHECK (num_nulls(declined_at, declined_by, decline_reason, decline_evidence_id) IN (0, 4)),
    CHECK (num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) IN (0, 3)),
    CHECK (signed_at IS NULL OR declined_at IS NULL)
);

COMMENT ON COLUMN contract_version.text IS 'the Markdown it was made of, with the merge fields filled, by which versions are compared';
COMMENT ON COLUMN contract_version.signed_at IS 'when the last of its signers had signed';

-- Who is asked to sign a version, and who has. The firm's own place has no contact.
CREATE TABLE contract_signer (
    contract_id bigint NOT NULL,
    client_id   bigint NOT NULL,
    number      integer NOT NULL,
    place       integer NOT NULL,
    contact_id  bigint REFERENCES contact,
    name        text NOT NULL,
    email       text NOT NULL,
    signed_at   timestamptz,
    signed_name text,
    evidence_id bigint UNIQUE REFERENCES evidence,
    PRIMARY KEY (contract_id, number, place),
    UNIQUE NULLS NOT DISTINCT (contract_id, number, contact_id),
    FOREIGN KEY (contract_id, client_id) REFERENCES contract (id, client_id),
    FOREIGN KEY (contract_id, number) REFERENCES contract_version (contract_id, number),
    CHECK (num_nulls(signed_at, signed_name, evidence_id) IN (0, 3))
);

COMMENT ON COLUMN contract_signer.name IS 'as it was on file when the version was sent';
COMMENT ON COLUMN contract_signer.email IS 'as it was then: whoever signs is known by it; empty for the firm';
COMMENT ON COLUMN contract_signer.signed_name IS 'as it was typed';

CREATE INDEX contract_signer_contact ON contract_signer (contact_id) WHERE signed_at IS NULL;

-- The signed PDF, as it was sealed.
CREATE TABLE contract_copy (
    contract_id bigint NOT NULL,
    client_id   bigint NOT NULL,
    number      integer NOT NULL,
    content     bytea NOT NULL,
    fingerprint char(64) NOT NULL UNIQUE,
    sealed_at   timestamptz NOT NULL,
    stamped_at  timestamptz,
    PRIMARY KEY (contract_id, number),
    FOREIGN KEY (contract_id, client_id) REFERENCES contract (id, client_id),
    FOREIGN KEY (contract_id, number) REFERENCES contract_version (contract_id, number)
);

COMMENT ON COLUMN contract_copy.fingerprint IS 'of the seal, by which a copy that somebody shows is known again';
COMMENT ON COLUMN contract_copy.stamped_at IS 'what the time-stamp authority says, where there is one';

REVOKE DELETE, TRUNCATE ON contract FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON contract_version, contract_signer, contract_copy FROM caseflow_app;
GRANT UPDATE (signed_at, declined_at, declined_by, decline_reason, decline_evidence_id,
              withdrawn_at, withdrawn_by, withdraw_reason) ON contract_version TO caseflow_app;
GRANT UPDATE (signed_at, signed_name, evidence_id) ON contract_signer TO caseflow_app;

ALTER TABLE contract ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_asked ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_signer ENABLE ROW LEVEL SECURITY;
ALTER TABLE contract_copy ENABLE ROW LEVEL SECURITY;

-- Of a draft that was never sent, or of what lies in the trash, the client's own scope knows nothing.
CREATE POLICY contract_scope ON contract
    USING ((SELECT scope_is_firm())
           OR (client_id = (SELECT scope_client()) AND sent_number > 0 AND trashed_at IS NULL));
CREATE POLICY contract_asked_scope ON contract_asked USING ((SELECT scope_is_firm()));
CREATE POLICY contract_version_scope ON contract_version
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY contract_signer_scope ON contract_signer
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY contract_copy_scope ON contract_copy
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
