-- What the firm wants of the letters that CaseFlow writes for it.
CREATE TABLE mail_rules (
    id       smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    discreet boolean NOT NULL DEFAULT false,
    silent   text[] NOT NULL DEFAULT '{}',
    version  integer NOT NULL DEFAULT 0
);

COMMENT ON COLUMN mail_rules.discreet IS 'whether letters say no more than that there is something new';
COMMENT ON COLUMN mail_rules.silent IS 'the occasions on which no letter is written';

INSERT INTO mail_rules DEFAULT VALUES;
REVOKE INSERT, DELETE, TRUNCATE ON mail_rules FROM caseflow_app;
