-- The chain over the audit trail. Rows are written unchained, each in the transaction of its deed, and linked a little
-- later, in the order of their ids. A link stands in a table of its own, so that the rows need no right to be changed.
-- It refers to its row by number only: a row that is gone must be found missing, not take its link along.

CREATE TABLE audit_link (
    position bigint PRIMARY KEY CHECK (position > 0),
    audit_id bigint NOT NULL UNIQUE,
    hash     bytea NOT NULL CHECK (octet_length(hash) = 32)
);

REVOKE UPDATE, DELETE, TRUNCATE ON audit_link FROM caseflow_app;

-- The newest link, sealed with the application's key, which does not lie in the database.
CREATE TABLE audit_head (
    one       boolean PRIMARY KEY DEFAULT true CHECK (one),
    position  bigint NOT NULL,
    hash      bytea NOT NULL CHECK (octet_length(hash) = 32),
    seal      bytea NOT NULL,
    linked_at timestamptz NOT NULL
);

REVOKE DELETE, TRUNCATE ON audit_head FROM caseflow_app;

-- Each time the chain was followed, and what was found.
CREATE TABLE audit_check (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    started_at  timestamptz NOT NULL,
    started_by  text NOT NULL,
    noted       text NOT NULL,
    total       bigint NOT NULL DEFAULT 0,
    done        bigint NOT NULL DEFAULT 0,
    finished_at timestamptz,
    first_at    timestamptz,
    last_at     timestamptz,
    head        text,
    flaw        text,
    place       bigint,
    CHECK (flaw IS NULL OR finished_at IS NOT NULL)
);

REVOKE DELETE, TRUNCATE ON audit_check FROM caseflow_app;

-- What a deed is about, to search by: not part of what is linked, since it follows from the deed.
ALTER TABLE audit ADD COLUMN kind text NOT NULL GENERATED ALWAYS AS (split_part(deed, '.', 1)) STORED;

CREATE INDEX audit_time ON audit (happened_at DESC, id DESC);
CREATE INDEX audit_kind ON audit (kind, happened_at DESC, id DESC);
CREATE INDEX audit_actor ON audit (actor_name, actor_account_id, happened_at DESC, id DESC);
CREATE INDEX audit_client_time ON audit (client_id, happened_at DESC, id DESC) WHERE client_id IS NOT NULL;
