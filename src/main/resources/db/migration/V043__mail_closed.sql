-- Of a letter that was given up somebody may say that there is nothing more to do.
ALTER TABLE letter
    ADD COLUMN closed_at timestamptz,
    ADD CHECK (closed_at IS NULL OR given_up_at IS NOT NULL);
