-- A code that is mailed to whoever holds a link, so that they prove once more, and just now, whose mailbox it is.
CREATE TABLE link_code (
    link_id    bigint PRIMARY KEY REFERENCES link,
    client_id  bigint NOT NULL REFERENCES client,
    -- sealed with the application's key: there are too few codes for a hash to hide one
    code       bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    tries      integer NOT NULL DEFAULT 0
);

ALTER TABLE link_code ENABLE ROW LEVEL SECURITY;

CREATE POLICY link_code_scope ON link_code
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
