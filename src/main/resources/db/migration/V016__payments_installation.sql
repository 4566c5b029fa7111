-- What tells this installation's card payments from those of another that uses the same account. It was the address of the
-- portal, which may change.

ALTER TABLE card_terms ADD COLUMN installation uuid NOT NULL DEFAULT gen_random_uuid();

COMMENT ON COLUMN card_terms.installation IS 'goes with every payment to the provider; never changed';

-- Each contact has a form of their own.
COMMENT ON COLUMN payment_attempt.account_id IS 'who opened the form, and alone may pay with it';
