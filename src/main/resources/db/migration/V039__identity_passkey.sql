-- Passkeys. What lies here is public: the other half of each key never leaves its owner's device.
CREATE TABLE passkey_holder (
    account_id bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    -- random, so that a device that shows its passkeys says nothing of the account
    handle     bytea NOT NULL UNIQUE
);

REVOKE UPDATE, DELETE ON passkey_holder FROM caseflow_app;

CREATE TABLE passkey (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id    bigint NOT NULL REFERENCES passkey_holder ON DELETE CASCADE,
    -- it was made for this host, and no browser uses it at another
    host          text NOT NULL,
    credential_id bytea NOT NULL UNIQUE,
    public_key    bytea NOT NULL,
    -- the same key, as the device sent it
    attestation   bytea NOT NULL,
    -- of the last signature that was taken; 0 for ever where the device does not count
    sign_count    bigint NOT NULL,
    name          text NOT NULL CHECK (length(name) <= 60),
    created_at    timestamptz NOT NULL,
    used_at       timestamptz
);

CREATE INDEX passkey_account ON passkey (account_id);

-- What a device is asked to sign, once, within five minutes, by the browser that holds the secret.
CREATE TABLE passkey_challenge (
    token_hash bytea PRIMARY KEY,
    purpose    text NOT NULL CHECK (purpose IN ('adding', 'proof', 'sign_in')),
    -- whose passkey is asked for; at sign-in nobody knows yet
    account_id bigint REFERENCES account ON DELETE CASCADE CHECK ((account_id IS NULL) = (purpose = 'sign_in')),
    challenge  bytea NOT NULL,
    expires_at timestamptz NOT NULL
);

REVOKE UPDATE ON passkey_challenge FROM caseflow_app;

CREATE INDEX passkey_challenge_account ON passkey_challenge (account_id);
CREATE INDEX passkey_challenge_expires ON passkey_challenge (expires_at);

ALTER TABLE session DROP CONSTRAINT session_factor_check;
ALTER TABLE session ADD CONSTRAINT session_factor_check
    CHECK (factor IN ('password', 'link', 'totp', 'recovery', 'passkey'));
