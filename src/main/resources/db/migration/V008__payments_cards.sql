-- Card payments: what was tried, and what the card provider says came of it. What that means for an invoice is kept by
-- those whose invoice it is: here a thing to be paid is a number without a meaning.

CREATE TABLE payment_attempt (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    client_id       bigint NOT NULL REFERENCES client,
    currency        char(3) NOT NULL,
    amount          numeric(19, 4) NOT NULL CHECK (amount > 0),
    description     text NOT NULL,
    idempotency_key uuid NOT NULL UNIQUE,
    intent_id       text UNIQUE,
    state           text NOT NULL CHECK (state IN ('open', 'under_way', 'received', 'abandoned')),
    opened_at       timestamptz NOT NULL,
    opened_by       text NOT NULL,
    account_id      bigint NOT NULL,
    checked_at      timestamptz NOT NULL,
    ended_at        timestamptz,
    UNIQUE (id, client_id),
    CHECK ((ended_at IS NULL) = (state IN ('open', 'under_way')))
);

COMMENT ON COLUMN payment_attempt.intent_id IS 'the provider''s id; none until its first answer came';
COMMENT ON COLUMN payment_attempt.account_id IS 'who opened the form last';

CREATE INDEX payment_attempt_client ON payment_attempt (client_id, id);
CREATE INDEX payment_attempt_live ON payment_attempt (checked_at) WHERE ended_at IS NULL;

-- What an attempt is to pay, fixed before the provider hears of it.
CREATE TABLE payment_share (
    attempt_id bigint NOT NULL,
    payable_id bigint NOT NULL,
    client_id  bigint NOT NULL,
    amount     numeric(19, 4) NOT NULL CHECK (amount > 0),
    position   integer NOT NULL,
    ended_at   timestamptz,
    PRIMARY KEY (attempt_id, payable_id),
    FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt (id, client_id)
);

-- Nothing is being paid twice at once.
CREATE UNIQUE INDEX payment_share_live ON payment_share (payable_id) WHERE ended_at IS NULL;

-- The ledger of what the provider reports: each fact once, by the provider's own id for it.
CREATE TABLE card_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    attempt_id   bigint NOT NULL,
    client_id    bigint NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('received', 'refunded', 'refund_failed', 'disputed', 'dispute_won')),
    provider_key text NOT NULL UNIQUE,
    amount       numeric(19, 4) NOT NULL,
    currency     char(3) NOT NULL,
    card         text NOT NULL,
    happened_at  timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL,
    FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt (id, client_id),
    CHECK (CASE WHEN kind IN ('refunded', 'disputed') THEN amount < 0 ELSE amount > 0 END)
);

CREATE INDEX card_entry_attempt ON card_entry (attempt_id, id);
CREATE INDEX card_entry_happened ON card_entry (happened_at);

CREATE TABLE card_refund (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    attempt_id      bigint NOT NULL,
    client_id       bigint NOT NULL,
    payable_id      bigint,
    amount          numeric(19, 4) NOT NULL CHECK (amount > 0),
    currency        char(3) NOT NULL,
    reason          text NOT NULL,
    idempotency_key uuid NOT NULL UNIQUE,
    refund_id       text UNIQUE,
    state           text NOT NULL CHECK (state IN ('asked', 'pending', 'done', 'failed')),
    failure         text NOT NULL DEFAULT '',
    asked_at        timestamptz NOT NULL,
    asked_by        text NOT NULL,
    account_id      bigint NOT NULL,
    FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt (id, client_id)
);

COMMENT ON COLUMN card_refund.payable_id IS 'what the money is taken back from, where somebody said so';

CREATE INDEX card_refund_attempt ON card_refund (attempt_id, id);
CREATE INDEX card_refund_asked ON card_refund (asked_at) WHERE state = 'asked';

CREATE TABLE card_dispute (
    dispute_id text PRIMARY KEY,
    attempt_id bigint NOT NULL,
    client_id  bigint NOT NULL,
    amount     numeric(19, 4) NOT NULL,
    currency   char(3) NOT NULL,
    state      text NOT NULL CHECK (state IN ('warning', 'open', 'under_review', 'won', 'lost', 'closed')),
    reason     text NOT NULL,
    due_at     timestamptz,
    opened_at  timestamptz NOT NULL,
    FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt (id, client_id)
);

CREATE INDEX card_dispute_attempt ON card_dispute (attempt_id);

-- A card that was refused: counted, so that nobody tries out stolen ones here.
CREATE TABLE card_decline (
    charge_id   text PRIMARY KEY,
    attempt_id  bigint NOT NULL,
    client_id   bigint NOT NULL,
    account_id  bigint NOT NULL,
    declined_at timestamptz NOT NULL,
    FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt (id, client_id)
);

CREATE INDEX card_decline_account ON card_decline (account_id, declined_at);

-- What somebody at the firm must look at.
CREATE TABLE card_review (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('unapplied', 'amount', 'dispute', 'refund_failed', 'unknown_here', 'unknown_there')),
    subject    text NOT NULL,
    attempt_id bigint REFERENCES payment_attempt,
    amount     numeric(19, 4),
    currency   char(3),
    found_at   timestamptz NOT NULL,
    settled_at timestamptz,
    settled_by text,
    UNIQUE (kind, subject),
    CHECK (num_nulls(amount, currency) IN (0, 2)),
    CHECK (num_nulls(settled_at, settled_by) IN (0, 2))
);

COMMENT ON COLUMN card_review.subject IS 'the provider''s id of what it is about: the same thing is found once';

CREATE INDEX card_review_open ON card_review (id) WHERE settled_at IS NULL;

-- What the provider tells, in the order it came: ids only, the truth is asked for.
CREATE TABLE card_notice (
    event_id    text PRIMARY KEY,
    type        text NOT NULL,
    intent_id   text,
    created_at  timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    retry_at    timestamptz NOT NULL,
    tries       integer NOT NULL DEFAULT 0,
    done_at     timestamptz,
    outcome     text NOT NULL DEFAULT ''
);

CREATE INDEX card_notice_waiting ON card_notice (retry_at) WHERE done_at IS NULL;
CREATE INDEX card_notice_intent ON card_notice (intent_id) WHERE done_at IS NULL;
CREATE INDEX card_notice_received ON card_notice (received_at);

-- What the firm offers its clients, and how far the provider's events have been read.
CREATE TABLE card_terms (
    id         smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    parts      boolean NOT NULL DEFAULT false,
    together   boolean NOT NULL DEFAULT true,
    events_to  timestamptz,
    version    integer NOT NULL DEFAULT 0
);

COMMENT ON COLUMN card_terms.parts IS 'whether a client may pay a part of an invoice';
COMMENT ON COLUMN card_terms.together IS 'whether a client may pay all open invoices in one go';

INSERT INTO card_terms (id) VALUES (1);

REVOKE DELETE, TRUNCATE ON payment_attempt, card_refund, card_dispute, card_review FROM caseflow_app;
REVOKE UPDATE, DELETE, TRUNCATE ON card_entry, card_decline FROM caseflow_app;
REVOKE INSERT, DELETE, TRUNCATE ON card_terms FROM caseflow_app;

ALTER TABLE payment_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_share ENABLE ROW LEVEL SECURITY;
ALTER TABLE card_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE card_refund ENABLE ROW LEVEL SECURITY;
ALTER TABLE card_dispute ENABLE ROW LEVEL SECURITY;
ALTER TABLE card_decline ENABLE ROW LEVEL SECURITY;

CREATE POLICY payment_attempt_scope ON payment_attempt
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY payment_share_scope ON payment_share
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY card_entry_scope ON card_entry
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY card_refund_scope ON card_refund
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY card_dispute_scope ON card_dispute
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
CREATE POLICY card_decline_scope ON card_decline
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));
