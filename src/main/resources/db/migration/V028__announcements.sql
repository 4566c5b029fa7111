-- What the firm has to say to all its clients, or to some of them. A state is never stored: it follows from what is here
-- and from the time.

CREATE TABLE announcement (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title      text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
    text       text NOT NULL,
    urgent     boolean NOT NULL,
    for_all    boolean NOT NULL,
    mails      boolean NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz,
    search     text NOT NULL GENERATED ALWAYS AS (lower(title)) STORED,
    version    integer NOT NULL DEFAULT 0,
    written_at timestamptz NOT NULL,
    written_by text NOT NULL,
    removed_at timestamptz,
    removed_by text,
    CHECK (ends_at >= starts_at),
    CHECK (num_nulls(removed_at, removed_by) IN (0, 2))
);

COMMENT ON COLUMN announcement.text IS 'Markdown';
COMMENT ON COLUMN announcement.urgent IS 'it stands first, and nobody puts it aside';
COMMENT ON COLUMN announcement.mails IS 'whether those who hear of announcements are mailed when it starts';

CREATE INDEX announcement_shown ON announcement (starts_at, ends_at) WHERE removed_at IS NULL;

-- For whom it is, where not for all.
CREATE TABLE announcement_audience (
    announcement_id bigint NOT NULL REFERENCES announcement,
    client_id       bigint NOT NULL REFERENCES client,
    PRIMARY KEY (announcement_id, client_id)
);

CREATE INDEX announcement_audience_client ON announcement_audience (client_id);

-- Who has put it aside.
CREATE TABLE announcement_dismissal (
    announcement_id bigint NOT NULL REFERENCES announcement,
    client_id       bigint NOT NULL REFERENCES client,
    contact_id      bigint NOT NULL REFERENCES contact,
    dismissed_at    timestamptz NOT NULL,
    PRIMARY KEY (announcement_id, contact_id)
);

CREATE INDEX announcement_dismissal_contact ON announcement_dismissal (contact_id);

-- Who has been mailed: the key sees to it that nobody is twice, whoever else is at it.
CREATE TABLE announcement_letter (
    announcement_id bigint NOT NULL REFERENCES announcement,
    client_id       bigint NOT NULL REFERENCES client,
    contact_id      bigint NOT NULL REFERENCES contact,
    written_at      timestamptz NOT NULL,
    PRIMARY KEY (announcement_id, contact_id)
);

REVOKE DELETE, TRUNCATE ON announcement FROM caseflow_app;
REVOKE UPDATE, TRUNCATE ON announcement_audience, announcement_dismissal FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON announcement_letter FROM caseflow_app;

ALTER TABLE announcement ENABLE ROW LEVEL SECURITY;
ALTER TABLE announcement_audience ENABLE ROW LEVEL SECURITY;
ALTER TABLE announcement_dismissal ENABLE ROW LEVEL SECURITY;
ALTER TABLE announcement_letter ENABLE ROW LEVEL SECURITY;

-- A client reads what is for all and what is for itself, and writes neither.
CREATE POLICY announcement_firm ON announcement USING ((SELECT scope_is_firm()));
CREATE POLICY announcement_scope ON announcement FOR SELECT
    USING ((SELECT scope_client()) IS NOT NULL
           AND removed_at IS NULL
           AND (for_all
                OR EXISTS (SELECT FROM announcement_audience a
                            WHERE a.announcement_id = announcement.id AND a.client_id = (SELECT scope_client()))));
CREATE POLICY announcement_audience_firm ON announcement_audience USING ((SELECT scope_is_firm()));
CREATE POLICY announcement_audience_scope ON announcement_audience FOR SELECT
    USING (client_id = (SELECT scope_client()));
CREATE POLICY announcement_dismissal_scope ON announcement_dismissal
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY announcement_letter_scope ON announcement_letter USING ((SELECT scope_is_firm()));
