-- The authenticator app that an account signs in with besides its password (ID-4).
CREATE TABLE second_factor (
    account_id  bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    -- sealed with the application's key, for this account alone
    secret      bytea NOT NULL,
    enrolled_at timestamptz NOT NULL,
    -- of the last code that was taken: neither it nor an older one is taken again
    last_step   bigint NOT NULL
);

-- What helps when the app is lost. They die with the factor they stand in for.
CREATE TABLE recovery_code (
    account_id bigint NOT NULL REFERENCES second_factor ON DELETE CASCADE,
    code_hash  bytea NOT NULL,
    used_at    timestamptz,
    PRIMARY KEY (account_id, code_hash)
);

-- Begun by somebody signed in, and counting for nothing until a code has shown that the app has the secret. Each session
-- has its own, so that nobody enrols what somebody else has seen.
CREATE TABLE factor_enrolment (
    session_id bigint PRIMARY KEY REFERENCES session ON DELETE CASCADE,
    secret     bytea NOT NULL
);

-- The right password, or a mailed link, and not yet what is asked for after it. Opens no page.
CREATE TABLE pending_sign_in (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
    factor     text NOT NULL CHECK (factor IN ('password', 'link')),
    -- of an app to be enrolled first
    secret     bytea,
    tries      integer NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL
);

CREATE INDEX pending_sign_in_account ON pending_sign_in (account_id);

ALTER TABLE session DROP CONSTRAINT session_factor_check;
ALTER TABLE session ADD CONSTRAINT session_factor_check CHECK (factor IN ('password', 'link', 'totp', 'recovery'));
