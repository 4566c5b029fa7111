-- Mailed links: each opens one document to one contact. The token itself is only in the letter.

CREATE TABLE link (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id     bigint NOT NULL REFERENCES client,
    contact_id    bigint NOT NULL REFERENCES contact,
    contact_name  text NOT NULL,
    -- where it was mailed to: it opens nothing once the contact has another address
    contact_email text NOT NULL,
    -- what it opens, in words of the module that has such things
    subject_kind  text NOT NULL,
    subject_id    bigint NOT NULL,
    token_hash    bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    issued_at     timestamptz NOT NULL,
    issued_by     text NOT NULL,
    expires_at    timestamptz NOT NULL,
    revoked_at    timestamptz,
    revoked_by    text,
    replaced_by   bigint REFERENCES link,
    CHECK (expires_at > issued_at),
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    CHECK (replaced_by IS NULL OR revoked_at IS NOT NULL)
);

CREATE INDEX link_subject ON link (subject_kind, subject_id) WHERE revoked_at IS NULL;

ALTER TABLE link ENABLE ROW LEVEL SECURITY;

CREATE POLICY link_scope ON link
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));

REVOKE DELETE, TRUNCATE ON link FROM caseflow_app;

-- The one look at a link before a scope is known: it is what the scope is made from. It answers only to whoever holds
-- the token, and only with what that link's own reader may know.
CREATE FUNCTION link_reader(hash bytea)
    RETURNS TABLE (
        link_id bigint, client_id bigint, contact_id bigint, contact_name text, email text, permissions text[],
        subject_kind text, subject_id bigint, expires_at timestamptz, revoked boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    BEGIN ATOMIC
        SELECT l.id, l.client_id, c.id, c.first_name || ' ' || c.last_name, l.contact_email,
               CASE WHEN c.access_granted_at IS NOT NULL AND lower(c.email) = lower(l.contact_email)
                    THEN c.permissions
                    ELSE '{}' END,
               l.subject_kind, l.subject_id, l.expires_at, l.revoked_at IS NOT NULL
          FROM link l
          JOIN contact c ON c.id = l.contact_id
         WHERE l.token_hash = hash;
    END;

REVOKE EXECUTE ON FUNCTION link_reader FROM PUBLIC;
GRANT EXECUTE ON FUNCTION link_reader TO caseflow_app;
