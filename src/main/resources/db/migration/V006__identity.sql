-- Who may sign in, and who is signed in. Accounts belong to people, not to clients: none of these tables has a client_id.

CREATE TABLE account (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email         text NOT NULL CHECK (length(email) <= 254),
    name          text NOT NULL,
    language      text NOT NULL,
    password_hash text,
    role          text CHECK (role IN ('admin', 'staff')),
    created_at    timestamptz NOT NULL
);

CREATE UNIQUE INDEX account_email ON account (lower(email));

-- One row a signed-in browser. The token itself is only in the browser's cookie.
CREATE TABLE session (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    contact_id bigint REFERENCES contact ON DELETE CASCADE,
    factor     text NOT NULL CHECK (factor IN ('password', 'link')),
    begun_at   timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    address    text NOT NULL,
    browser    text NOT NULL
);

CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_contact ON session (contact_id);

-- A browser that has signed in to this account before: not slowed down by a stranger's wrong tries.
CREATE TABLE device (
    token_hash bytea PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    seen_at    timestamptz NOT NULL
);

CREATE INDEX device_account ON device (account_id);

CREATE TABLE mailed_link (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    purpose    text NOT NULL CHECK (purpose IN ('invitation', 'reset', 'sign_in')),
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    revoked_at timestamptz
);

CREATE INDEX mailed_link_open ON mailed_link (account_id, purpose) WHERE used_at IS NULL AND revoked_at IS NULL;

-- Wrong tries by account, device or network address; shared by all nodes.
CREATE TABLE failed_try (
    key       text PRIMARY KEY,
    failures  integer NOT NULL,
    failed_at timestamptz NOT NULL
);

-- The one look at contact and client before a scope is known: it is what the scope is made from. It answers only to
-- whoever holds a live session's token, and only with what that session's own person may know.
CREATE FUNCTION session_viewer(hash bytea, begun_after timestamptz, seen_after timestamptz)
    RETURNS TABLE (
        session_id bigint, seen_at timestamptz, account_id bigint, email text, name text, language text, role text,
        contact_id bigint, contact_name text, client_id bigint, client_name text, permissions text[], portals json)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    BEGIN ATOMIC
        SELECT s.id, s.seen_at, a.id, a.email, a.name, a.language, a.role,
               c.id, c.first_name || ' ' || c.last_name, cl.id, cl.name, c.permissions,
               (SELECT json_agg(json_build_object('contact', o.id, 'client', ocl.name) ORDER BY ocl.name, o.id)
                  FROM contact o
                  JOIN client ocl ON ocl.id = o.client_id
                 WHERE o.account_id = a.id AND o.access_granted_at IS NOT NULL)
          FROM session s
          JOIN account a ON a.id = s.account_id
          LEFT JOIN contact c ON c.id = s.contact_id AND c.access_granted_at IS NOT NULL
          LEFT JOIN client cl ON cl.id = c.client_id
         WHERE s.token_hash = hash AND s.begun_at > begun_after AND s.seen_at > seen_after
           AND (a.role IS NOT NULL OR c.id IS NOT NULL);
    END;

-- Which contact an account enters the portal as: the first there was.
CREATE FUNCTION portal_entry(account bigint) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    BEGIN ATOMIC
        SELECT c.id
          FROM contact c
         WHERE c.account_id = account AND c.access_granted_at IS NOT NULL
         ORDER BY c.id
         LIMIT 1;
    END;

REVOKE EXECUTE ON FUNCTION session_viewer, portal_entry FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_viewer, portal_entry TO caseflow_app;
