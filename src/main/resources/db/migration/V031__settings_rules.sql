-- Whether contacts confirm a sign-in a second time, by an app on their phone.
ALTER TABLE firm ADD COLUMN contact_factor text NOT NULL DEFAULT 'optional'
    CHECK (contact_factor IN ('off', 'optional', 'required'));
