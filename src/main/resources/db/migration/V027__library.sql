-- The firm's library: articles that answer what is often asked, for the firm alone or for every client.

-- Forgives typing errors. A database's owner may add it, as PostgreSQL trusts it; it comes with PostgreSQL's own modules.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE library_category (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name  text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 80),
    place integer NOT NULL
);

CREATE UNIQUE INDEX library_category_name ON library_category (lower(name));

CREATE TABLE library_article (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    category_id  bigint NOT NULL REFERENCES library_category,
    title        text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 160),
    body         text NOT NULL CHECK (char_length(body) <= 100000),
    place        integer NOT NULL,
    version      integer NOT NULL DEFAULT 0,
    changed_at   timestamptz NOT NULL,
    changed_by   text NOT NULL,
    published_at timestamptz,
    published_by text,
    removed_at   timestamptz,
    removed_by   text,
    CHECK (num_nulls(published_at, published_by) IN (0, 2)),
    CHECK (num_nulls(removed_at, removed_by) IN (0, 2))
);

COMMENT ON COLUMN library_article.place IS 'within its category; where two are alike, the older comes first';
COMMENT ON COLUMN library_article.version IS 'counts the savings of its words';

CREATE INDEX library_article_category ON library_article (category_id, place, id);

CREATE TABLE library_picture (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id   bigint NOT NULL REFERENCES library_article,
    name         text NOT NULL,
    content_type text NOT NULL CHECK (content_type IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
    blob_id      uuid NOT NULL,
    size         bigint NOT NULL,
    sha256       text NOT NULL,
    added_at     timestamptz NOT NULL,
    added_by     text NOT NULL
);

CREATE INDEX library_picture_article ON library_picture (article_id, id);
CREATE INDEX library_picture_blob ON library_picture (blob_id);

-- What clients search in: there is a row of an article exactly while they may read it. It has no policy of its own,
-- because PostgreSQL uses no index of words below one; what is found here is then read from "library_article".
CREATE TABLE library_shown (
    article_id bigint PRIMARY KEY REFERENCES library_article,
    plain      text NOT NULL,
    words      text[] NOT NULL,
    search     tsvector NOT NULL
);

-- Kept beside its row, so that the planner knows what it costs to read it, and asks the index first.
ALTER TABLE library_shown ALTER COLUMN search SET STORAGE MAIN;

CREATE INDEX library_shown_search ON library_shown USING gin (search);

-- Every word there is in them, so that one with a typing error can be told what it means.
CREATE TABLE library_word (
    word text PRIMARY KEY
);

CREATE INDEX library_word_likeness ON library_word USING gin (word gin_trgm_ops);

-- What was looked for in vain; not by whom.
CREATE TABLE library_miss (
    words   text PRIMARY KEY CHECK (char_length(words) <= 60),
    times   integer NOT NULL,
    last_on date NOT NULL
);

-- Whether it was of help; each contact says so once.
CREATE TABLE library_answer (
    article_id bigint NOT NULL REFERENCES library_article,
    client_id  bigint NOT NULL REFERENCES client,
    contact_id bigint NOT NULL REFERENCES contact,
    helpful    boolean NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (article_id, contact_id)
);

CREATE INDEX library_answer_contact ON library_answer (contact_id);

REVOKE DELETE, TRUNCATE ON library_article, library_answer FROM caseflow_app;
REVOKE TRUNCATE ON library_category, library_shown, library_word, library_miss FROM caseflow_app;
REVOKE UPDATE, TRUNCATE ON library_picture FROM caseflow_app;
REVOKE UPDATE ON library_word FROM caseflow_app;

ALTER TABLE library_article ENABLE ROW LEVEL SECURITY;
ALTER TABLE library_picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE library_answer ENABLE ROW LEVEL SECURITY;

-- Of what is not published, or was removed, no client's scope knows anything, and it changes nothing.
CREATE POLICY library_article_scope ON library_article USING ((SELECT scope_is_firm()));
CREATE POLICY library_article_shown ON library_article FOR SELECT
    USING ((SELECT scope_client()) IS NOT NULL AND published_at IS NOT NULL AND removed_at IS NULL);
CREATE POLICY library_picture_scope ON library_picture USING ((SELECT scope_is_firm()));
CREATE POLICY library_picture_shown ON library_picture FOR SELECT
    USING (EXISTS (SELECT FROM library_article a WHERE a.id = article_id));
CREATE POLICY library_answer_scope ON library_answer
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
