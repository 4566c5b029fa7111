-- What lies in the clients' vaults. Whatever it is called, and all that is in it, is sealed with a key of the client's own.

CREATE TABLE vault_item (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id   bigint NOT NULL REFERENCES client,
    once        boolean NOT NULL,
    last_day    date,
    version     integer NOT NULL DEFAULT 0,
    added_at    timestamptz NOT NULL,
    added_by    text NOT NULL,
    blob_id     uuid,
    blob_size   bigint,
    blob_sha256 text,
    ended       text CHECK (ended IN ('removed', 'expired', 'shown')),
    ended_at    timestamptz,
    ended_by    text,
    UNIQUE (id, client_id),
    CHECK (num_nulls(blob_id, blob_size, blob_sha256) IN (0, 3)),
    CHECK (num_nulls(ended, ended_at, ended_by) IN (0, 3)),
    CHECK (ended IS NULL OR blob_id IS NULL)
);

COMMENT ON COLUMN vault_item.blob_size IS 'of the sealed bytes, as is blob_sha256';

CREATE INDEX vault_item_client ON vault_item (client_id) WHERE ended IS NULL;
CREATE INDEX vault_item_last_day ON vault_item (last_day) WHERE ended IS NULL AND last_day IS NOT NULL;
CREATE INDEX vault_item_blob ON vault_item (blob_id) WHERE blob_id IS NOT NULL;

CREATE TABLE vault_part (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id   bigint NOT NULL,
    client_id bigint NOT NULL,
    part      text NOT NULL CHECK (part IN ('label', 'secret', 'file')),
    sealed    bytea NOT NULL,
    UNIQUE (item_id, part),
    FOREIGN KEY (item_id, client_id) REFERENCES vault_item (id, client_id)
);

CREATE INDEX vault_part_client ON vault_part (client_id, id);

-- Who was there, of either side, and what they did.
CREATE TABLE vault_access (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id  bigint NOT NULL REFERENCES client,
    item_id    bigint,
    how        text NOT NULL CHECK (
        how IN ('opened', 'added', 'changed', 'removed', 'viewed', 'copied', 'downloaded', 'exported',
                'renewed', 'destroyed')),
    staff      boolean NOT NULL,
    account_id bigint,
    name       text NOT NULL,
    at         timestamptz NOT NULL,
    address    text NOT NULL,
    FOREIGN KEY (item_id, client_id) REFERENCES vault_item (id, client_id)
);

CREATE INDEX vault_access_client ON vault_access (client_id, id);

REVOKE DELETE, TRUNCATE ON vault_item FROM caseflow_app;
REVOKE TRUNCATE ON vault_part FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON vault_access FROM caseflow_app;

ALTER TABLE vault_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault_part ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault_access ENABLE ROW LEVEL SECURITY;

CREATE POLICY vault_item_scope ON vault_item
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY vault_part_scope ON vault_part
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY vault_access_scope ON vault_access
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
