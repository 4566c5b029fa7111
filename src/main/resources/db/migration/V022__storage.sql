-- The database's name to the place where its files lie: nothing is cleared away there that belongs to another.
CREATE TABLE storage_owner (
    id       uuid    PRIMARY KEY DEFAULT gen_random_uuid(),
    only_one boolean NOT NULL DEFAULT true UNIQUE CHECK (only_one)
);

INSERT INTO storage_owner DEFAULT VALUES;

REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON storage_owner FROM caseflow_app;

-- Files that were found missing or damaged; the firm is told of each once.
CREATE TABLE storage_loss (
    blob_id    uuid        PRIMARY KEY,
    finding    text        NOT NULL,
    noticed_at timestamptz NOT NULL
);

REVOKE UPDATE, DELETE, TRUNCATE ON storage_loss FROM caseflow_app;
