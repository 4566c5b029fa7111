-- The database as all migrations together make it: for reading and for diffs, not for running.
-- Written by bin/schema from PostgreSQL's catalogue; SchemaTests fails when it is out of date.

CREATE OR REPLACE FUNCTION scope_client()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (current_setting('app.scope'::text, true) ~ '^[0-9]+$'::text) THEN (current_setting('app.scope'::text, true))::bigint ELSE NULL::bigint END

CREATE OR REPLACE FUNCTION scope_is_firm()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (COALESCE(current_setting('app.scope'::text, true), ''::text) = 'firm'::text)

CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    actor_kind text NOT NULL,
    actor_account_id bigint,
    actor_name text NOT NULL,
    address text,
    client_id bigint,
    deed text NOT NULL,
    path text NOT NULL,
    label text NOT NULL,
    section text,
    amount numeric(19,4),
    currency character(3),
    CONSTRAINT audit_pkey PRIMARY KEY (id),
    CONSTRAINT audit_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'contact'::text, 'system'::text]))),
    CONSTRAINT audit_check CHECK (((amount IS NULL) = (currency IS NULL)))
);
CREATE INDEX audit_client ON audit USING btree (client_id, id DESC);
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_append ON audit FOR INSERT WITH CHECK (true);
CREATE POLICY audit_scope ON audit FOR SELECT USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE firm (
    id smallint DEFAULT 1 NOT NULL,
    name text DEFAULT 'CaseFlow'::text NOT NULL,
    address text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    tax_number text DEFAULT ''::text NOT NULL,
    bank_details text DEFAULT ''::text NOT NULL,
    currency character(3) DEFAULT 'USD'::bpchar NOT NULL,
    zone text DEFAULT 'America/New_York'::text NOT NULL,
    invoice_prefix text DEFAULT 'INV-'::text NOT NULL,
    payment_terms integer DEFAULT 30 NOT NULL,
    idle_minutes integer DEFAULT 30 NOT NULL,
    absolute_minutes integer DEFAULT 720 NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT firm_pkey PRIMARY KEY (id),
    CONSTRAINT firm_absolute_minutes_check CHECK (((absolute_minutes >= 30) AND (absolute_minutes <= 10080))),
    CONSTRAINT firm_id_check CHECK ((id = 1)),
    CONSTRAINT firm_idle_minutes_check CHECK (((idle_minutes >= 5) AND (idle_minutes <= 1440))),
    CONSTRAINT firm_payment_terms_check CHECK (((payment_terms >= 0) AND (payment_terms <= 365)))
);
-- the application may: select, update
