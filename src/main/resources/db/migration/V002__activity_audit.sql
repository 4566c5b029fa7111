-- What happened: one row a deed, written in the deed's own transaction and never changed afterwards.

CREATE TABLE audit (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at      timestamptz NOT NULL,
    actor_kind       text NOT NULL CHECK (actor_kind IN ('staff', 'contact', 'system')),
    actor_account_id bigint,
    actor_name       text NOT NULL,
    address          text,
    client_id        bigint,
    deed             text NOT NULL,
    path             text NOT NULL,
    label            text NOT NULL,
    section          text,
    amount           numeric(19, 4),
    currency         char(3),
    CHECK ((amount IS NULL) = (currency IS NULL))
);

CREATE INDEX audit_client ON audit (client_id, id DESC);

ALTER TABLE audit ENABLE ROW LEVEL SECURITY;

-- A deed may happen before anybody's scope is known (a password is set by a mailed link), so writing is open
-- and reading is not.
CREATE POLICY audit_scope ON audit FOR SELECT
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY audit_append ON audit FOR INSERT WITH CHECK (true);

REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM caseflow_app;
