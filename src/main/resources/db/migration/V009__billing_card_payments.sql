-- The ledger learns of cards: money that came by one, went back, was disputed. Money that no invoice can take stays on
-- the books as a credit.

ALTER TABLE payment
    ADD COLUMN kind text,
    ADD COLUMN applied boolean NOT NULL DEFAULT true,
    ADD COLUMN card_entry_id bigint REFERENCES card_entry;

UPDATE payment SET kind = CASE WHEN reverses_id IS NULL THEN 'payment' ELSE 'reversal' END;

ALTER TABLE payment
    ALTER COLUMN kind SET NOT NULL,
    DROP CONSTRAINT payment_check,
    DROP CONSTRAINT payment_check1,
    ADD CONSTRAINT payment_kind
        CHECK (kind IN ('payment', 'reversal', 'refund', 'refund_failed', 'dispute', 'dispute_won')),
    ADD CONSTRAINT payment_sign
        CHECK (CASE WHEN kind IN ('payment', 'refund_failed', 'dispute_won') THEN amount > 0 ELSE amount < 0 END),
    ADD CONSTRAINT payment_receipt CHECK ((kind = 'payment') = (receipt_number IS NOT NULL)),
    ADD CONSTRAINT payment_reversal CHECK ((kind = 'reversal') = (reverses_id IS NOT NULL)),
    ADD CONSTRAINT payment_card CHECK (kind IN ('payment', 'reversal') OR card_entry_id IS NOT NULL),
    ADD CONSTRAINT payment_credit CHECK (applied OR card_entry_id IS NOT NULL);

COMMENT ON COLUMN payment.applied IS 'whether it counts towards the invoice; otherwise it is a credit of the client';

-- Each fact of a card once for each invoice.
CREATE UNIQUE INDEX payment_card_entry ON payment (card_entry_id, invoice_id, applied) WHERE card_entry_id IS NOT NULL;
