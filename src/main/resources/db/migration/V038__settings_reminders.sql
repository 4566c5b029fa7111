-- When clients are reminded of what they have to pay.
CREATE TABLE reminder_rules (
    id          smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    before_due  boolean NOT NULL DEFAULT true,
    days_before integer NOT NULL DEFAULT 3 CHECK (days_before BETWEEN 1 AND 30),
    on_the_day  boolean NOT NULL DEFAULT true,
    after_due   boolean NOT NULL DEFAULT true,
    days_after  integer[] NOT NULL DEFAULT '{7,21}' CHECK (cardinality(days_after) BETWEEN 1 AND 6),
    further     boolean NOT NULL DEFAULT false,
    every       integer NOT NULL DEFAULT 14 CHECK (every BETWEEN 3 AND 90),
    times       integer NOT NULL DEFAULT 3 CHECK (times BETWEEN 1 AND 12),
    version     integer NOT NULL DEFAULT 0
);

COMMENT ON COLUMN reminder_rules.days_after IS 'after the day on which it was due';
COMMENT ON COLUMN reminder_rules.further IS 'whether reminding goes on after the last of these, every so many days, so many times';

INSERT INTO reminder_rules DEFAULT VALUES;
REVOKE INSERT, DELETE, TRUNCATE ON reminder_rules FROM caseflow_app;
