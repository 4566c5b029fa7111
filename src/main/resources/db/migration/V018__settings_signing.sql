-- What whoever signs electronically agrees to. Each change is a new version: a signature names the one it was given under.
CREATE TABLE signing_terms (
    version integer PRIMARY KEY CHECK (version > 0),
    consent text NOT NULL CHECK (consent <> ''),
    since   timestamptz NOT NULL,
    set_by  text NOT NULL
);

INSERT INTO signing_terms (version, consent, since, set_by)
VALUES (1,
        'I agree to sign this contract electronically: the name I type is my signature. I agree to receive the contract and everything about it in electronic form. I can read and keep PDF files. I know that I may ask for a copy on paper, and that I may decline to sign.',
        now(), 'CaseFlow');

REVOKE UPDATE, DELETE, TRUNCATE ON signing_terms FROM caseflow_app;

CREATE TABLE signing_ways (
    id      smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    by_link boolean NOT NULL DEFAULT false
);

COMMENT ON COLUMN signing_ways.by_link IS 'whether a mailed link and a mailed code are enough to sign, without signing in';

INSERT INTO signing_ways DEFAULT VALUES;
REVOKE INSERT, DELETE, TRUNCATE ON signing_ways FROM caseflow_app;
