-- The firm signs too, and a mailbox can be proven by a code.
ALTER TABLE evidence
    ALTER COLUMN contact_id DROP NOT NULL,
    DROP CONSTRAINT evidence_proof_check,
    ADD CONSTRAINT evidence_proof_check CHECK (proof IN ('session', 'link', 'code', 'console')),
    ADD CONSTRAINT evidence_staff CHECK ((proof = 'console') = (contact_id IS NULL));

COMMENT ON COLUMN evidence.contact_id IS 'none for somebody of the firm';
