-- Clients, the people who speak for them, and their matters.
--
-- All three tables have row-level security. Before somebody has signed in there is no scope, and nothing of them can be
-- read: whatever must find a contact by its address or account then does so through SECURITY DEFINER functions of the
-- module that signs people in, each giving out no more than that one answer.

CREATE TABLE client (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number     text NOT NULL GENERATED ALWAYS AS ('C-' || (1000 + id)::text) STORED UNIQUE,
    name       text NOT NULL CHECK (name <> ''),
    kind       text NOT NULL CHECK (kind IN ('company', 'person')),
    address    text NOT NULL,
    currency   char(3) NOT NULL,
    language   text NOT NULL,
    notes      text NOT NULL,
    created_at timestamptz NOT NULL,
    version    integer NOT NULL DEFAULT 0
);

CREATE INDEX client_by_name ON client (lower(name), id);

CREATE TABLE contact (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id         bigint NOT NULL REFERENCES client,
    first_name        text NOT NULL,
    last_name         text NOT NULL,
    title             text NOT NULL,
    email             text NOT NULL CHECK (email LIKE '%_@_%' AND email !~ '\s'),
    phone             text NOT NULL,
    direction         text NOT NULL CHECK (direction IN ('auto', 'ltr', 'rtl')),
    permissions       text[] NOT NULL CHECK (
        permissions <@ ARRAY ['invoices', 'proposals', 'contracts', 'estimates', 'documents', 'vault']),
    mails             text[] NOT NULL CHECK (
        mails <@ ARRAY ['invoices', 'proposals', 'contracts', 'estimates', 'documents', 'announcements']),
    is_primary        boolean NOT NULL,
    access_granted_at timestamptz,
    access_granted_by text,
    account_id        bigint,
    joined_at         timestamptz,
    created_at        timestamptz NOT NULL,
    version           integer NOT NULL DEFAULT 0,
    CHECK ((access_granted_at IS NULL) = (access_granted_by IS NULL)),
    CONSTRAINT contact_signs_in_by_access CHECK (account_id IS NULL OR access_granted_at IS NOT NULL),
    CONSTRAINT contact_joined_by_account CHECK (joined_at IS NULL OR account_id IS NOT NULL)
);

CREATE UNIQUE INDEX contact_one_primary ON contact (client_id) WHERE is_primary;
CREATE UNIQUE INDEX contact_email_once_a_client ON contact (client_id, lower(email));
CREATE INDEX contact_by_email ON contact (lower(email));
CREATE INDEX contact_by_account ON contact (account_id) WHERE account_id IS NOT NULL;

CREATE TABLE matter (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id bigint NOT NULL REFERENCES client,
    number    text NOT NULL GENERATED ALWAYS AS ('M-' || (1000 + id)::text) STORED UNIQUE,
    title     text NOT NULL CHECK (title <> ''),
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by text,
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);

CREATE INDEX matter_client ON matter (client_id);

ALTER TABLE client ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE matter ENABLE ROW LEVEL SECURITY;

CREATE POLICY client_scope ON client
    USING ((SELECT scope_is_firm()) OR id = (SELECT scope_client()));
CREATE POLICY contact_scope ON contact
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY matter_scope ON matter
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));

-- Whoever sets a password by a mailed link has not signed in, so there is no scope; this is all such a person may do
-- to a contact.
CREATE FUNCTION contact_joined(account bigint, at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    UPDATE contact
       SET joined_at = at
     WHERE contact.account_id = account AND contact.joined_at IS NULL;
END;

REVOKE ALL ON FUNCTION contact_joined(bigint, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION contact_joined(bigint, timestamptz) TO caseflow_app;

REVOKE DELETE, TRUNCATE ON client, contact, matter FROM caseflow_app;
