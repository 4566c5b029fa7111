-- The certificates that stand in our seals. An old seal verifies by them after the key has been replaced, and one with
-- any other certificate in it is not one of ours.

CREATE TABLE seal_certificate (
    sha256        bytea NOT NULL CHECK (length(sha256) = 32),
    -- what it was there for: the seal itself, the chain that vouches for it, or a time stamp
    purpose       text NOT NULL CHECK (purpose IN ('seal', 'chain', 'stamp')),
    certificate   bytea NOT NULL CHECK (sha256(certificate) = sha256),
    first_used_at timestamptz NOT NULL,
    PRIMARY KEY (sha256, purpose)
);

COMMENT ON COLUMN seal_certificate.certificate IS 'X.509, DER';

REVOKE UPDATE, DELETE, TRUNCATE ON seal_certificate FROM caseflow_app;
