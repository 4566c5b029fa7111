-- Letters of one topic that are posted to one reader within a minute leave as one.
ALTER TABLE letter
    ADD COLUMN topic         text,
    ADD COLUMN language      text,
    ADD COLUMN gathers_until timestamptz,
    ADD CHECK (num_nulls(topic, language, gathers_until) IN (0, 3));

CREATE INDEX letter_gathering ON letter (lower(recipient), topic, gathers_until)
    WHERE topic IS NOT NULL AND sent_at IS NULL;
