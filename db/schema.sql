-- The database as all migrations together make it: for reading and for diffs, not for running.
-- Written by bin/schema from PostgreSQL's catalogue; SchemaTests fails when it is out of date.

CREATE OR REPLACE FUNCTION contact_joined(account bigint, at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE contact SET joined_at = contact_joined.at
   WHERE ((contact.account_id = contact_joined.account) AND (contact.joined_at IS NULL));
END

CREATE OR REPLACE FUNCTION contact_moved(account bigint, address text)
 RETURNS TABLE(contact_id bigint, client_id bigint, name text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 UPDATE contact SET email = contact_moved.address, version = (contact.version + 1)
   WHERE (contact.account_id = contact_moved.account)
   RETURNING contact.id,
     contact.client_id,
     TRIM(BOTH FROM ((contact.first_name || ' '::text) || contact.last_name)) AS btrim;
END

CREATE OR REPLACE FUNCTION invoice_part_stays_as_issued()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
    part record;
BEGIN
    part := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    IF EXISTS (SELECT 1 FROM invoice WHERE id = part.invoice_id AND number IS NOT NULL) THEN
        RAISE EXCEPTION 'invoice % is issued and stays as it is', part.invoice_id;
    END IF;
    RETURN part;
END
$function$

CREATE OR REPLACE FUNCTION invoice_stays_as_issued()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    IF OLD.number IS NOT NULL
       AND (NEW.client_id, NEW.matter_id, NEW.currency, NEW.title, NEW.note, NEW.discount_kind, NEW.discount_value,
            NEW.due_on, NEW.subtotal, NEW.discount, NEW.tax, NEW.total, NEW.number, NEW.issued_on, NEW.issued_at,
            NEW.issued_by, NEW.billed_name, NEW.billed_address, NEW.matter_label)
           IS DISTINCT FROM
           (OLD.client_id, OLD.matter_id, OLD.currency, OLD.title, OLD.note, OLD.discount_kind, OLD.discount_value,
            OLD.due_on, OLD.subtotal, OLD.discount, OLD.tax, OLD.total, OLD.number, OLD.issued_on, OLD.issued_at,
            OLD.issued_by, OLD.billed_name, OLD.billed_address, OLD.matter_label) THEN
        RAISE EXCEPTION 'invoice % is issued and stays as it is', OLD.number;
    END IF;
    RETURN NEW;
END
$function$

CREATE OR REPLACE FUNCTION link_reader(hash bytea)
 RETURNS TABLE(link_id bigint, client_id bigint, contact_id bigint, contact_name text, email text, permissions text[], subject_kind text, subject_id bigint, expires_at timestamp with time zone, revoked boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT l.id,
     l.client_id,
     c.id,
     ((c.first_name || ' '::text) || c.last_name),
     l.contact_email,
         CASE
             WHEN ((c.access_granted_at IS NOT NULL) AND (lower(c.email) = lower(l.contact_email))) THEN c.permissions
             ELSE '{}'::text[]
         END AS "case",
     l.subject_kind,
     l.subject_id,
     l.expires_at,
     (l.revoked_at IS NOT NULL)
    FROM (link l
      JOIN contact c ON ((c.id = l.contact_id)))
   WHERE (l.token_hash = link_reader.hash);
END

CREATE OR REPLACE FUNCTION owner_key_stays_destroyed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
    RAISE EXCEPTION 'the key of % was destroyed', OLD.owner;
END
$function$

CREATE OR REPLACE FUNCTION portal_entry(account bigint)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT c.id
    FROM contact c
   WHERE ((c.account_id = portal_entry.account) AND (c.access_granted_at IS NOT NULL))
   ORDER BY c.id
  LIMIT 1;
END

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

CREATE OR REPLACE FUNCTION session_viewer(hash bytea, begun_after timestamp with time zone, seen_after timestamp with time zone)
 RETURNS TABLE(session_id bigint, seen_at timestamp with time zone, proven_at timestamp with time zone, account_id bigint, email text, name text, language text, zone text, role text, contact_id bigint, contact_name text, client_id bigint, client_name text, permissions text[], portals json, previewer_id bigint, previewer_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     s.seen_at,
         CASE
             WHEN (NOT looking.preview) THEN s.proven_at
             ELSE NULL::timestamp with time zone
         END AS "case",
     a.id,
     a.email,
     a.name,
     a.language,
     a.zone,
         CASE
             WHEN (NOT looking.preview) THEN p.role
             ELSE NULL::text
         END AS "case",
     c.id,
     TRIM(BOTH FROM ((c.first_name || ' '::text) || c.last_name)) AS btrim,
     cl.id,
     cl.name,
     c.permissions,
     ( SELECT json_agg(json_build_object('contact', o.id, 'client', ocl.name) ORDER BY ocl.name, o.id) AS json_agg
            FROM (contact o
              JOIN client ocl ON ((ocl.id = o.client_id)))
           WHERE ((o.account_id = p.id) AND (o.access_granted_at IS NOT NULL))) AS json_agg,
         CASE
             WHEN looking.preview THEN p.id
             ELSE NULL::bigint
         END AS "case",
         CASE
             WHEN looking.preview THEN p.name
             ELSE NULL::text
         END AS "case"
    FROM (((((session s
      JOIN account p ON ((p.id = s.account_id)))
      LEFT JOIN contact c ON (((c.id =
         CASE
             WHEN (p.role IS NULL) THEN s.contact_id
             WHEN (p.role = 'admin'::text) THEN s.preview_contact_id
             ELSE NULL::bigint
         END) AND (c.access_granted_at IS NOT NULL) AND ((c.account_id = p.id) OR ((p.role IS NOT NULL) AND (c.account_id IS NOT NULL))))))
      LEFT JOIN client cl ON ((cl.id = c.client_id)))
      JOIN account a ON ((a.id = COALESCE(c.account_id, p.id))))
      CROSS JOIN LATERAL ( SELECT ((p.role IS NOT NULL) AND (c.id IS NOT NULL)) AS preview) looking)
   WHERE ((s.token_hash = session_viewer.hash) AND (s.begun_at > session_viewer.begun_after) AND (s.seen_at > session_viewer.seen_after) AND ((p.role IS NOT NULL) OR (c.id IS NOT NULL)) AND (p.switched_off_at IS NULL));
END

CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    password_hash text,
    role text,
    created_at timestamp with time zone NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    zone text,
    switched_off_at timestamp with time zone,
    CONSTRAINT account_pkey PRIMARY KEY (id),
    CONSTRAINT account_email_check CHECK ((length(email) <= 254)),
    CONSTRAINT account_off_is_staff CHECK (((switched_off_at IS NULL) OR (role IS NOT NULL))),
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'staff'::text]))),
    CONSTRAINT account_zone_check CHECK ((zone <> ''::text))
);
CREATE UNIQUE INDEX account_email ON account USING btree (lower(email));
-- the application may: delete, insert, select, update

CREATE TABLE announcement (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    urgent boolean NOT NULL,
    for_all boolean NOT NULL,
    mails boolean NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    search text GENERATED ALWAYS AS (lower(title)) STORED NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by text NOT NULL,
    removed_at timestamp with time zone,
    removed_by text,
    CONSTRAINT announcement_pkey PRIMARY KEY (id),
    CONSTRAINT announcement_check CHECK ((ends_at >= starts_at)),
    CONSTRAINT announcement_check1 CHECK ((num_nulls(removed_at, removed_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT announcement_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
);
CREATE INDEX announcement_shown ON announcement USING btree (starts_at, ends_at) WHERE (removed_at IS NULL);
ALTER TABLE announcement ENABLE ROW LEVEL SECURITY;
CREATE POLICY announcement_firm ON announcement FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
CREATE POLICY announcement_scope ON announcement FOR SELECT USING (((( SELECT scope_client() AS scope_client) IS NOT NULL) AND (removed_at IS NULL) AND (for_all OR (EXISTS ( SELECT FROM announcement_audience a WHERE ((a.announcement_id = announcement.id) AND (a.client_id = ( SELECT scope_client() AS scope_client))))))));
-- the application may: insert, select, update

CREATE TABLE announcement_audience (
    announcement_id bigint NOT NULL,
    client_id bigint NOT NULL,
    CONSTRAINT announcement_audience_pkey PRIMARY KEY (announcement_id, client_id),
    CONSTRAINT announcement_audience_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES announcement(id),
    CONSTRAINT announcement_audience_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id)
);
CREATE INDEX announcement_audience_client ON announcement_audience USING btree (client_id);
ALTER TABLE announcement_audience ENABLE ROW LEVEL SECURITY;
CREATE POLICY announcement_audience_firm ON announcement_audience FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
CREATE POLICY announcement_audience_scope ON announcement_audience FOR SELECT USING ((client_id = ( SELECT scope_client() AS scope_client)));
-- the application may: delete, insert, select

CREATE TABLE announcement_dismissal (
    announcement_id bigint NOT NULL,
    client_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    dismissed_at timestamp with time zone NOT NULL,
    CONSTRAINT announcement_dismissal_pkey PRIMARY KEY (announcement_id, contact_id),
    CONSTRAINT announcement_dismissal_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES announcement(id),
    CONSTRAINT announcement_dismissal_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT announcement_dismissal_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id)
);
CREATE INDEX announcement_dismissal_contact ON announcement_dismissal USING btree (contact_id);
ALTER TABLE announcement_dismissal ENABLE ROW LEVEL SECURITY;
CREATE POLICY announcement_dismissal_scope ON announcement_dismissal FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: delete, insert, select

CREATE TABLE announcement_letter (
    announcement_id bigint NOT NULL,
    client_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    written_at timestamp with time zone NOT NULL,
    CONSTRAINT announcement_letter_pkey PRIMARY KEY (announcement_id, contact_id),
    CONSTRAINT announcement_letter_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES announcement(id),
    CONSTRAINT announcement_letter_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT announcement_letter_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id)
);
ALTER TABLE announcement_letter ENABLE ROW LEVEL SECURITY;
CREATE POLICY announcement_letter_scope ON announcement_letter FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
-- the application may: insert, select

CREATE TABLE attachment (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    blob_id uuid NOT NULL,
    name text NOT NULL,
    content_type text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by text NOT NULL,
    removed_at timestamp with time zone,
    removed_by text,
    CONSTRAINT attachment_pkey PRIMARY KEY (id),
    CONSTRAINT attachment_blob_id_key UNIQUE (blob_id),
    CONSTRAINT attachment_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT attachment_check CHECK ((num_nulls(removed_at, removed_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT attachment_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 180))),
    CONSTRAINT attachment_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_size_check CHECK ((size > 0))
);
CREATE INDEX attachment_client ON attachment USING btree (client_id);
CREATE INDEX attachment_subject ON attachment USING btree (subject_kind, subject_id, id);
ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY attachment_scope ON attachment FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

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
    kind text GENERATED ALWAYS AS (split_part(deed, '.'::text, 1)) STORED NOT NULL,
    CONSTRAINT audit_pkey PRIMARY KEY (id),
    CONSTRAINT audit_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'contact'::text, 'system'::text]))),
    CONSTRAINT audit_check CHECK (((amount IS NULL) = (currency IS NULL)))
);
CREATE INDEX audit_actor ON audit USING btree (actor_name, actor_account_id, happened_at DESC, id DESC);
CREATE INDEX audit_client ON audit USING btree (client_id, id DESC);
CREATE INDEX audit_client_time ON audit USING btree (client_id, happened_at DESC, id DESC) WHERE (client_id IS NOT NULL);
CREATE INDEX audit_kind ON audit USING btree (kind, happened_at DESC, id DESC);
CREATE INDEX audit_section ON audit USING btree (client_id, section, id DESC) WHERE (section IS NOT NULL);
CREATE INDEX audit_time ON audit USING btree (happened_at DESC, id DESC);
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_append ON audit FOR INSERT WITH CHECK (true);
CREATE POLICY audit_contract_scope ON audit AS RESTRICTIVE FOR SELECT USING ((( SELECT scope_is_firm() AS scope_is_firm) OR CASE WHEN (path ~ '^contracts/\d{1,18}$'::text) THEN (EXISTS ( SELECT FROM contract c WHERE (c.id = ("substring"(audit.path, '\d+$'::text))::bigint))) ELSE true END));
CREATE POLICY audit_document_scope ON audit AS RESTRICTIVE FOR SELECT USING ((( SELECT scope_is_firm() AS scope_is_firm) OR CASE WHEN (path ~ '^documents/\d{1,18}$'::text) THEN (EXISTS ( SELECT FROM document d WHERE (d.id = ("substring"(audit.path, '\d+$'::text))::bigint))) ELSE true END));
CREATE POLICY audit_scope ON audit FOR SELECT USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE audit_check (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    started_at timestamp with time zone NOT NULL,
    started_by text NOT NULL,
    noted text NOT NULL,
    total bigint DEFAULT 0 NOT NULL,
    done bigint DEFAULT 0 NOT NULL,
    finished_at timestamp with time zone,
    first_at timestamp with time zone,
    last_at timestamp with time zone,
    head text,
    flaw text,
    place bigint,
    CONSTRAINT audit_check_pkey PRIMARY KEY (id),
    CONSTRAINT audit_check_check CHECK (((flaw IS NULL) OR (finished_at IS NOT NULL)))
);
-- the application may: insert, select, update

CREATE TABLE audit_head (
    one boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    hash bytea NOT NULL,
    seal bytea NOT NULL,
    linked_at timestamp with time zone NOT NULL,
    CONSTRAINT audit_head_pkey PRIMARY KEY (one),
    CONSTRAINT audit_head_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT audit_head_one_check CHECK (one)
);
-- the application may: insert, select, update

CREATE TABLE audit_link (
    "position" bigint NOT NULL,
    audit_id bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT audit_link_pkey PRIMARY KEY ("position"),
    CONSTRAINT audit_link_audit_id_key UNIQUE (audit_id),
    CONSTRAINT audit_link_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT audit_link_position_check CHECK (("position" > 0))
);
-- the application may: insert, select

CREATE TABLE bank_change (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    details text,
    wait_hours integer,
    asked_at timestamp with time zone NOT NULL,
    asked_by text NOT NULL,
    asked_from text,
    effective_at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    cancelled_by text,
    CONSTRAINT bank_change_pkey PRIMARY KEY (id),
    CONSTRAINT bank_change_check CHECK ((num_nonnulls(details, wait_hours) = 1)),
    CONSTRAINT bank_change_check1 CHECK ((num_nulls(cancelled_at, cancelled_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT bank_change_check2 CHECK ((effective_at >= asked_at)),
    CONSTRAINT bank_change_check3 CHECK ((cancelled_at < effective_at)),
    CONSTRAINT bank_change_wait_hours_check CHECK (((wait_hours >= 0) AND (wait_hours <= 336)))
);
-- the application may: insert, select

CREATE TABLE billing_counter (
    kind text NOT NULL,
    last bigint NOT NULL,
    CONSTRAINT billing_counter_pkey PRIMARY KEY (kind)
);
-- the application may: select, update

CREATE TABLE card_decline (
    charge_id text NOT NULL,
    attempt_id bigint NOT NULL,
    client_id bigint NOT NULL,
    account_id bigint NOT NULL,
    declined_at timestamp with time zone NOT NULL,
    CONSTRAINT card_decline_pkey PRIMARY KEY (charge_id),
    CONSTRAINT card_decline_attempt_id_client_id_fkey FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt(id, client_id)
);
CREATE INDEX card_decline_account ON card_decline USING btree (account_id, declined_at);
ALTER TABLE card_decline ENABLE ROW LEVEL SECURITY;
CREATE POLICY card_decline_scope ON card_decline FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE card_dispute (
    dispute_id text NOT NULL,
    attempt_id bigint NOT NULL,
    client_id bigint NOT NULL,
    amount numeric(19,4) NOT NULL,
    currency character(3) NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    due_at timestamp with time zone,
    opened_at timestamp with time zone NOT NULL,
    CONSTRAINT card_dispute_pkey PRIMARY KEY (dispute_id),
    CONSTRAINT card_dispute_attempt_id_client_id_fkey FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt(id, client_id),
    CONSTRAINT card_dispute_state_check CHECK ((state = ANY (ARRAY['warning'::text, 'open'::text, 'under_review'::text, 'won'::text, 'lost'::text, 'closed'::text])))
);
CREATE INDEX card_dispute_attempt ON card_dispute USING btree (attempt_id);
ALTER TABLE card_dispute ENABLE ROW LEVEL SECURITY;
CREATE POLICY card_dispute_scope ON card_dispute FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE card_entry (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    attempt_id bigint NOT NULL,
    client_id bigint NOT NULL,
    kind text NOT NULL,
    provider_key text NOT NULL,
    amount numeric(19,4) NOT NULL,
    currency character(3) NOT NULL,
    card text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT card_entry_pkey PRIMARY KEY (id),
    CONSTRAINT card_entry_provider_key_key UNIQUE (provider_key),
    CONSTRAINT card_entry_attempt_id_client_id_fkey FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt(id, client_id),
    CONSTRAINT card_entry_check CHECK (
CASE
    WHEN (kind = ANY (ARRAY['refunded'::text, 'disputed'::text])) THEN (amount < (0)::numeric)
    ELSE (amount > (0)::numeric)
END),
    CONSTRAINT card_entry_kind_check CHECK ((kind = ANY (ARRAY['received'::text, 'refunded'::text, 'refund_failed'::text, 'disputed'::text, 'dispute_won'::text])))
);
CREATE INDEX card_entry_attempt ON card_entry USING btree (attempt_id, id);
CREATE INDEX card_entry_happened ON card_entry USING btree (happened_at);
ALTER TABLE card_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY card_entry_scope ON card_entry FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE card_notice (
    event_id text NOT NULL,
    type text NOT NULL,
    intent_id text,
    created_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    retry_at timestamp with time zone NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    done_at timestamp with time zone,
    outcome text DEFAULT ''::text NOT NULL,
    CONSTRAINT card_notice_pkey PRIMARY KEY (event_id)
);
CREATE INDEX card_notice_intent ON card_notice USING btree (intent_id) WHERE (done_at IS NULL);
CREATE INDEX card_notice_received ON card_notice USING btree (received_at);
CREATE INDEX card_notice_waiting ON card_notice USING btree (retry_at) WHERE (done_at IS NULL);
-- the application may: delete, insert, select, update

CREATE TABLE card_refund (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    attempt_id bigint NOT NULL,
    client_id bigint NOT NULL,
    payable_id bigint,
    amount numeric(19,4) NOT NULL,
    currency character(3) NOT NULL,
    reason text NOT NULL,
    idempotency_key uuid NOT NULL,
    refund_id text,
    state text NOT NULL,
    failure text DEFAULT ''::text NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    asked_by text NOT NULL,
    account_id bigint NOT NULL,
    CONSTRAINT card_refund_pkey PRIMARY KEY (id),
    CONSTRAINT card_refund_idempotency_key_key UNIQUE (idempotency_key),
    CONSTRAINT card_refund_refund_id_key UNIQUE (refund_id),
    CONSTRAINT card_refund_attempt_id_client_id_fkey FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt(id, client_id),
    CONSTRAINT card_refund_amount_check CHECK ((amount > (0)::numeric)),
    CONSTRAINT card_refund_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'pending'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX card_refund_asked ON card_refund USING btree (asked_at) WHERE (state = 'asked'::text);
CREATE INDEX card_refund_attempt ON card_refund USING btree (attempt_id, id);
ALTER TABLE card_refund ENABLE ROW LEVEL SECURITY;
CREATE POLICY card_refund_scope ON card_refund FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE card_review (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    attempt_id bigint,
    amount numeric(19,4),
    currency character(3),
    found_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    settled_by text,
    CONSTRAINT card_review_pkey PRIMARY KEY (id),
    CONSTRAINT card_review_kind_subject_key UNIQUE (kind, subject),
    CONSTRAINT card_review_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES payment_attempt(id),
    CONSTRAINT card_review_check CHECK ((num_nulls(amount, currency) = ANY (ARRAY[0, 2]))),
    CONSTRAINT card_review_check1 CHECK ((num_nulls(settled_at, settled_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT card_review_kind_check CHECK ((kind = ANY (ARRAY['unapplied'::text, 'amount'::text, 'dispute'::text, 'refund_failed'::text, 'unknown_here'::text, 'unknown_there'::text])))
);
CREATE INDEX card_review_open ON card_review USING btree (id) WHERE (settled_at IS NULL);
-- the application may: insert, select, update

CREATE TABLE card_terms (
    id smallint DEFAULT 1 NOT NULL,
    parts boolean DEFAULT false NOT NULL,
    together boolean DEFAULT true NOT NULL,
    events_to timestamp with time zone,
    version integer DEFAULT 0 NOT NULL,
    installation uuid DEFAULT gen_random_uuid() NOT NULL,
    CONSTRAINT card_terms_pkey PRIMARY KEY (id),
    CONSTRAINT card_terms_id_check CHECK ((id = 1))
);
-- the application may: select, update

CREATE TABLE client (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    number text GENERATED ALWAYS AS (('C-'::text || ((1000 + id))::text)) STORED NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    address text NOT NULL,
    currency character(3) NOT NULL,
    language text NOT NULL,
    notes text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT client_pkey PRIMARY KEY (id),
    CONSTRAINT client_number_key UNIQUE (number),
    CONSTRAINT client_kind_check CHECK ((kind = ANY (ARRAY['company'::text, 'person'::text]))),
    CONSTRAINT client_name_check CHECK ((name <> ''::text))
);
CREATE INDEX client_by_name ON client USING btree (lower(name), id);
ALTER TABLE client ENABLE ROW LEVEL SECURITY;
CREATE POLICY client_scope ON client FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE contact (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    title text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    direction text NOT NULL,
    permissions text[] NOT NULL,
    mails text[] NOT NULL,
    is_primary boolean NOT NULL,
    access_granted_at timestamp with time zone,
    access_granted_by text,
    account_id bigint,
    joined_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT contact_pkey PRIMARY KEY (id),
    CONSTRAINT contact_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT contact_check CHECK (((access_granted_at IS NULL) = (access_granted_by IS NULL))),
    CONSTRAINT contact_direction_check CHECK ((direction = ANY (ARRAY['auto'::text, 'ltr'::text, 'rtl'::text]))),
    CONSTRAINT contact_email_check CHECK (((email ~~ '%_@_%'::text) AND (email !~ '\s'::text))),
    CONSTRAINT contact_joined_by_account CHECK (((joined_at IS NULL) OR (account_id IS NOT NULL))),
    CONSTRAINT contact_mails_check CHECK ((mails <@ ARRAY['invoices'::text, 'proposals'::text, 'contracts'::text, 'estimates'::text, 'documents'::text, 'announcements'::text])),
    CONSTRAINT contact_permissions_check CHECK ((permissions <@ ARRAY['invoices'::text, 'proposals'::text, 'contracts'::text, 'estimates'::text, 'documents'::text, 'vault'::text])),
    CONSTRAINT contact_signs_in_by_access CHECK (((account_id IS NULL) OR (access_granted_at IS NOT NULL)))
);
CREATE INDEX contact_by_account ON contact USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX contact_by_email ON contact USING btree (lower(email));
CREATE UNIQUE INDEX contact_email_once_a_client ON contact USING btree (client_id, lower(email));
CREATE UNIQUE INDEX contact_one_primary ON contact USING btree (client_id) WHERE is_primary;
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
CREATE POLICY contact_scope ON contact FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE contract (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    matter_id bigint,
    type_id bigint NOT NULL,
    topic text NOT NULL,
    text text NOT NULL,
    currency character(3) NOT NULL,
    value numeric(19,4),
    starts_on date,
    ends_on date,
    countersigned boolean NOT NULL,
    internal_note text NOT NULL,
    search text NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    drafted_by text NOT NULL,
    sent_number integer DEFAULT 0 NOT NULL,
    sent_draft integer,
    sent_at timestamp with time zone,
    sign_until date,
    reminded_at timestamp with time zone,
    end_reminded_at timestamp with time zone,
    trashed_at timestamp with time zone,
    trashed_by text,
    CONSTRAINT contract_pkey PRIMARY KEY (id),
    CONSTRAINT contract_id_client_id_key UNIQUE (id, client_id),
    CONSTRAINT contract_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT contract_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
    CONSTRAINT contract_type_id_fkey FOREIGN KEY (type_id) REFERENCES contract_type(id),
    CONSTRAINT contract_check CHECK ((starts_on <= ends_on)),
    CONSTRAINT contract_check1 CHECK ((num_nulls(sent_draft, sent_at, sign_until) = ANY (ARRAY[0, 3]))),
    CONSTRAINT contract_check2 CHECK (((sent_number = 0) = (sent_at IS NULL))),
    CONSTRAINT contract_check3 CHECK ((num_nulls(trashed_at, trashed_by) = ANY (ARRAY[0, 2])))
);
CREATE INDEX contract_client ON contract USING btree (client_id, id);
CREATE INDEX contract_open ON contract USING btree (sign_until) WHERE ((sent_number > 0) AND (trashed_at IS NULL));
CREATE INDEX contract_type_id ON contract USING btree (type_id);
ALTER TABLE contract ENABLE ROW LEVEL SECURITY;
CREATE POLICY contract_scope ON contract FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR ((client_id = ( SELECT scope_client() AS scope_client)) AND (sent_number > 0) AND (trashed_at IS NULL))));
-- the application may: insert, select, update

CREATE TABLE contract_asked (
    contract_id bigint NOT NULL,
    client_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    place integer NOT NULL,
    CONSTRAINT contract_asked_pkey PRIMARY KEY (contract_id, contact_id),
    CONSTRAINT contract_asked_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id),
    CONSTRAINT contract_asked_contract_id_client_id_fkey FOREIGN KEY (contract_id, client_id) REFERENCES contract(id, client_id)
);
ALTER TABLE contract_asked ENABLE ROW LEVEL SECURITY;
CREATE POLICY contract_asked_scope ON contract_asked FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
-- the application may: delete, insert, select, update

CREATE TABLE contract_copy (
    contract_id bigint NOT NULL,
    client_id bigint NOT NULL,
    number integer NOT NULL,
    content bytea NOT NULL,
    fingerprint character(64) NOT NULL,
    sealed_at timestamp with time zone NOT NULL,
    stamped_at timestamp with time zone,
    CONSTRAINT contract_copy_pkey PRIMARY KEY (contract_id, number),
    CONSTRAINT contract_copy_fingerprint_key UNIQUE (fingerprint),
    CONSTRAINT contract_copy_contract_id_client_id_fkey FOREIGN KEY (contract_id, client_id) REFERENCES contract(id, client_id),
    CONSTRAINT contract_copy_contract_id_number_fkey FOREIGN KEY (contract_id, number) REFERENCES contract_version(contract_id, number)
);
ALTER TABLE contract_copy ENABLE ROW LEVEL SECURITY;
CREATE POLICY contract_copy_scope ON contract_copy FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE contract_signer (
    contract_id bigint NOT NULL,
    client_id bigint NOT NULL,
    number integer NOT NULL,
    place integer NOT NULL,
    contact_id bigint,
    name text NOT NULL,
    email text NOT NULL,
    signed_at timestamp with time zone,
    signed_name text,
    evidence_id bigint,
    CONSTRAINT contract_signer_pkey PRIMARY KEY (contract_id, number, place),
    CONSTRAINT contract_signer_contract_id_number_contact_id_key UNIQUE NULLS NOT DISTINCT (contract_id, number, contact_id),
    CONSTRAINT contract_signer_evidence_id_key UNIQUE (evidence_id),
    CONSTRAINT contract_signer_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id),
    CONSTRAINT contract_signer_contract_id_client_id_fkey FOREIGN KEY (contract_id, client_id) REFERENCES contract(id, client_id),
    CONSTRAINT contract_signer_contract_id_number_fkey FOREIGN KEY (contract_id, number) REFERENCES contract_version(contract_id, number),
    CONSTRAINT contract_signer_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id),
    CONSTRAINT contract_signer_check CHECK ((num_nulls(signed_at, signed_name, evidence_id) = ANY (ARRAY[0, 3])))
);
CREATE INDEX contract_signer_contact ON contract_signer USING btree (contact_id) WHERE (signed_at IS NULL);
ALTER TABLE contract_signer ENABLE ROW LEVEL SECURITY;
CREATE POLICY contract_signer_scope ON contract_signer FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE contract_template (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    type_id bigint NOT NULL,
    topic text NOT NULL,
    text text NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT contract_template_pkey PRIMARY KEY (id),
    CONSTRAINT contract_template_type_id_fkey FOREIGN KEY (type_id) REFERENCES contract_type(id),
    CONSTRAINT contract_template_name_check CHECK ((name <> ''::text))
);
CREATE UNIQUE INDEX contract_template_name ON contract_template USING btree (lower(name));
-- the application may: delete, insert, select, update

CREATE TABLE contract_type (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    CONSTRAINT contract_type_pkey PRIMARY KEY (id),
    CONSTRAINT contract_type_name_check CHECK ((name <> ''::text))
);
CREATE UNIQUE INDEX contract_type_name ON contract_type USING btree (lower(name));
-- the application may: delete, insert, select, update

CREATE TABLE contract_version (
    contract_id bigint NOT NULL,
    client_id bigint NOT NULL,
    number integer NOT NULL,
    topic text NOT NULL,
    type text NOT NULL,
    currency character(3) NOT NULL,
    value numeric(19,4),
    starts_on date,
    ends_on date,
    text text NOT NULL,
    document text NOT NULL,
    files text NOT NULL,
    sha256 character(64) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_by text NOT NULL,
    signed_at timestamp with time zone,
    declined_at timestamp with time zone,
    declined_by text,
    decline_reason text,
    decline_evidence_id bigint,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    withdraw_reason text,
    CONSTRAINT contract_version_pkey PRIMARY KEY (contract_id, number),
    CONSTRAINT contract_version_decline_evidence_id_key UNIQUE (decline_evidence_id),
    CONSTRAINT contract_version_contract_id_client_id_fkey FOREIGN KEY (contract_id, client_id) REFERENCES contract(id, client_id),
    CONSTRAINT contract_version_decline_evidence_id_fkey FOREIGN KEY (decline_evidence_id) REFERENCES evidence(id),
    CONSTRAINT contract_version_check CHECK (((sha256)::text = encode(sha256(convert_to(document, 'UTF8'::name)), 'hex'::text))),
    CONSTRAINT contract_version_check1 CHECK ((num_nulls(declined_at, declined_by, decline_reason, decline_evidence_id) = ANY (ARRAY[0, 4]))),
    CONSTRAINT contract_version_check2 CHECK ((num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT contract_version_check3 CHECK (((signed_at IS NULL) OR (declined_at IS NULL))),
    CONSTRAINT contract_version_number_check CHECK ((number > 0))
);
ALTER TABLE contract_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY contract_version_scope ON contract_version FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE device (
    token_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT device_pkey PRIMARY KEY (token_hash),
    CONSTRAINT device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX device_account ON device USING btree (account_id);
-- the application may: delete, insert, select, update

CREATE TABLE document (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    matter_id bigint,
    name text NOT NULL,
    file_id bigint,
    versions integer DEFAULT 0 NOT NULL,
    search text NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    shared_all boolean DEFAULT false NOT NULL,
    shared_at timestamp with time zone,
    shared_by text,
    removed_at timestamp with time zone,
    removed_by text,
    CONSTRAINT document_pkey PRIMARY KEY (id),
    CONSTRAINT document_id_client_id_key UNIQUE (id, client_id),
    CONSTRAINT document_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT document_file_id_fkey FOREIGN KEY (file_id) REFERENCES attachment(id),
    CONSTRAINT document_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
    CONSTRAINT document_check CHECK ((num_nulls(shared_at, shared_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT document_check1 CHECK (((NOT shared_all) OR (shared_at IS NOT NULL))),
    CONSTRAINT document_check2 CHECK ((num_nulls(removed_at, removed_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT document_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 180)))
);
CREATE INDEX document_client ON document USING btree (client_id, id);
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
CREATE POLICY document_scope ON document FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR ((client_id = ( SELECT scope_client() AS scope_client)) AND (removed_at IS NULL) AND (shared_at IS NOT NULL))));
-- the application may: insert, select, update

CREATE TABLE document_access (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    document_id bigint NOT NULL,
    client_id bigint NOT NULL,
    number integer NOT NULL,
    how text NOT NULL,
    contact_id bigint NOT NULL,
    name text NOT NULL,
    at timestamp with time zone NOT NULL,
    address text NOT NULL,
    browser text NOT NULL,
    CONSTRAINT document_access_pkey PRIMARY KEY (id),
    CONSTRAINT document_access_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id),
    CONSTRAINT document_access_document_id_client_id_fkey FOREIGN KEY (document_id, client_id) REFERENCES document(id, client_id),
    CONSTRAINT document_access_how_check CHECK ((how = ANY (ARRAY['view'::text, 'download'::text, 'zip'::text])))
);
CREATE INDEX document_access_document ON document_access USING btree (document_id, id);
ALTER TABLE document_access ENABLE ROW LEVEL SECURITY;
CREATE POLICY document_access_scope ON document_access FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE document_share (
    document_id bigint NOT NULL,
    client_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    CONSTRAINT document_share_pkey PRIMARY KEY (document_id, contact_id),
    CONSTRAINT document_share_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id),
    CONSTRAINT document_share_document_id_client_id_fkey FOREIGN KEY (document_id, client_id) REFERENCES document(id, client_id)
);
CREATE INDEX document_share_contact ON document_share USING btree (contact_id);
ALTER TABLE document_share ENABLE ROW LEVEL SECURITY;
CREATE POLICY document_share_scope ON document_share FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: delete, insert, select, update

CREATE TABLE evidence (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    subject_version integer NOT NULL,
    act text NOT NULL,
    typed_name text NOT NULL,
    reason text NOT NULL,
    sha256 character(64) NOT NULL,
    consent_version integer,
    contact_id bigint,
    contact_name text NOT NULL,
    contact_email text NOT NULL,
    proof text NOT NULL,
    address text NOT NULL,
    browser text NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    zone text NOT NULL,
    CONSTRAINT evidence_pkey PRIMARY KEY (id),
    CONSTRAINT evidence_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT evidence_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id),
    CONSTRAINT evidence_act_check CHECK ((act = ANY (ARRAY['accepted'::text, 'declined'::text, 'rejected'::text, 'signed'::text]))),
    CONSTRAINT evidence_check CHECK (((typed_name <> ''::text) OR (act = ANY (ARRAY['declined'::text, 'rejected'::text])))),
    CONSTRAINT evidence_proof_check CHECK ((proof = ANY (ARRAY['session'::text, 'link'::text, 'code'::text, 'console'::text]))),
    CONSTRAINT evidence_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT evidence_staff CHECK (((proof = 'console'::text) = (contact_id IS NULL))),
    CONSTRAINT evidence_typed_name_check CHECK ((length(typed_name) <= 120))
);
CREATE INDEX evidence_subject ON evidence USING btree (subject_kind, subject_id);
ALTER TABLE evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY evidence_scope ON evidence FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE factor_enrolment (
    session_id bigint NOT NULL,
    secret bytea NOT NULL,
    CONSTRAINT factor_enrolment_pkey PRIMARY KEY (session_id),
    CONSTRAINT factor_enrolment_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE
);
-- the application may: delete, insert, select, update

CREATE TABLE failed_try (
    key text NOT NULL,
    failures integer NOT NULL,
    failed_at timestamp with time zone NOT NULL,
    CONSTRAINT failed_try_pkey PRIMARY KEY (key)
);
-- the application may: delete, insert, select, update

CREATE TABLE firm (
    id smallint DEFAULT 1 NOT NULL,
    name text DEFAULT 'CaseFlow'::text NOT NULL,
    address text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    tax_number text DEFAULT ''::text NOT NULL,
    currency character(3) DEFAULT 'USD'::bpchar NOT NULL,
    zone text DEFAULT 'America/New_York'::text NOT NULL,
    invoice_prefix text DEFAULT 'INV-'::text NOT NULL,
    payment_terms integer DEFAULT 30 NOT NULL,
    idle_minutes integer DEFAULT 30 NOT NULL,
    absolute_minutes integer DEFAULT 720 NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    contact_factor text DEFAULT 'optional'::text NOT NULL,
    invoice_width integer DEFAULT 1 NOT NULL,
    invoice_intro text DEFAULT ''::text NOT NULL,
    invoice_closing text DEFAULT ''::text NOT NULL,
    payment_note text DEFAULT ''::text NOT NULL,
    link_days integer DEFAULT 30 NOT NULL,
    CONSTRAINT firm_pkey PRIMARY KEY (id),
    CONSTRAINT firm_absolute_minutes_check CHECK (((absolute_minutes >= 30) AND (absolute_minutes <= 10080))),
    CONSTRAINT firm_contact_factor_check CHECK ((contact_factor = ANY (ARRAY['off'::text, 'optional'::text, 'required'::text]))),
    CONSTRAINT firm_id_check CHECK ((id = 1)),
    CONSTRAINT firm_idle_minutes_check CHECK (((idle_minutes >= 5) AND (idle_minutes <= 1440))),
    CONSTRAINT firm_invoice_width_check CHECK (((invoice_width >= 1) AND (invoice_width <= 9))),
    CONSTRAINT firm_link_days_check CHECK (((link_days >= 1) AND (link_days <= 365))),
    CONSTRAINT firm_payment_terms_check CHECK (((payment_terms >= 0) AND (payment_terms <= 365)))
);
-- the application may: select, update

CREATE TABLE firm_logo (
    shade text NOT NULL,
    blob_id uuid NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    kind text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    CONSTRAINT firm_logo_pkey PRIMARY KEY (shade),
    CONSTRAINT firm_logo_height_check CHECK ((height > 0)),
    CONSTRAINT firm_logo_kind_check CHECK ((kind = ANY (ARRAY['png'::text, 'jpeg'::text, 'webp'::text]))),
    CONSTRAINT firm_logo_shade_check CHECK ((shade = ANY (ARRAY['light'::text, 'dark'::text]))),
    CONSTRAINT firm_logo_size_check CHECK ((size > 0)),
    CONSTRAINT firm_logo_width_check CHECK ((width > 0))
);
-- the application may: delete, insert, select, update

CREATE TABLE firm_look (
    id smallint DEFAULT 1 NOT NULL,
    colour text,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT firm_look_pkey PRIMARY KEY (id),
    CONSTRAINT firm_look_colour_check CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
    CONSTRAINT firm_look_id_check CHECK ((id = 1))
);
-- the application may: select, update

CREATE TABLE invoice (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    matter_id bigint,
    currency character(3) NOT NULL,
    title text NOT NULL,
    note text NOT NULL,
    internal_note text NOT NULL,
    discount_kind text NOT NULL,
    discount_value numeric(19,4) NOT NULL,
    due_on date,
    subtotal numeric(19,4) NOT NULL,
    discount numeric(19,4) NOT NULL,
    tax numeric(19,4) NOT NULL,
    total numeric(19,4) NOT NULL,
    paid numeric(19,4) DEFAULT 0 NOT NULL,
    listed_on date NOT NULL,
    search text NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    number text,
    issued_on date,
    issued_at timestamp with time zone,
    issued_by text,
    billed_name text,
    billed_address text,
    matter_label text,
    sent_at timestamp with time zone,
    voided_at timestamp with time zone,
    voided_by text,
    void_reason text,
    reminders_paused_at timestamp with time zone,
    reminders_paused_by text,
    CONSTRAINT invoice_pkey PRIMARY KEY (id),
    CONSTRAINT invoice_id_client_id_key UNIQUE (id, client_id),
    CONSTRAINT invoice_number_key UNIQUE (number),
    CONSTRAINT invoice_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT invoice_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
    CONSTRAINT invoice_check CHECK ((((subtotal - discount) + tax) = total)),
    CONSTRAINT invoice_check1 CHECK ((num_nulls(number, issued_on, issued_at, issued_by, billed_name, billed_address, matter_label) = ANY (ARRAY[0, 7]))),
    CONSTRAINT invoice_check2 CHECK ((num_nulls(voided_at, voided_by, void_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT invoice_check3 CHECK (((number IS NULL) OR ((due_on >= issued_on) AND (total > (0)::numeric) AND ((paid >= (0)::numeric) AND (paid <= total))))),
    CONSTRAINT invoice_check4 CHECK (((number IS NOT NULL) OR ((paid = (0)::numeric) AND (voided_at IS NULL) AND (sent_at IS NULL)))),
    CONSTRAINT invoice_check5 CHECK (((voided_at IS NULL) OR (paid = (0)::numeric))),
    CONSTRAINT invoice_check6 CHECK ((num_nulls(reminders_paused_at, reminders_paused_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT invoice_discount_kind_check CHECK ((discount_kind = ANY (ARRAY['none'::text, 'fixed'::text, 'percent'::text])))
);
CREATE INDEX invoice_client_date ON invoice USING btree (client_id, listed_on, id);
CREATE INDEX invoice_client_due ON invoice USING btree (client_id, COALESCE(due_on, 'infinity'::date), id);
CREATE INDEX invoice_client_total ON invoice USING btree (client_id, total, id);
CREATE INDEX invoice_date ON invoice USING btree (listed_on, id);
CREATE INDEX invoice_draft ON invoice USING btree (listed_on, id) WHERE (number IS NULL);
CREATE INDEX invoice_due ON invoice USING btree (COALESCE(due_on, 'infinity'::date), id);
CREATE INDEX invoice_matter ON invoice USING btree (matter_id);
CREATE INDEX invoice_open ON invoice USING btree (client_id, due_on, id) WHERE ((number IS NOT NULL) AND (voided_at IS NULL) AND (paid < total));
CREATE INDEX invoice_open_due ON invoice USING btree (due_on) WHERE ((number IS NOT NULL) AND (voided_at IS NULL) AND (paid < total));
CREATE INDEX invoice_total ON invoice USING btree (total, id);
ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoice_scope ON invoice FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
CREATE TRIGGER invoice_stays_as_issued BEFORE UPDATE ON invoice FOR EACH ROW EXECUTE FUNCTION invoice_stays_as_issued();
-- the application may: insert, select, update

CREATE TABLE invoice_line (
    invoice_id bigint NOT NULL,
    "position" integer NOT NULL,
    client_id bigint NOT NULL,
    description text NOT NULL,
    quantity numeric(19,3) NOT NULL,
    unit_price numeric(19,4) NOT NULL,
    tax_rate numeric(7,4),
    CONSTRAINT invoice_line_pkey PRIMARY KEY (invoice_id, "position"),
    CONSTRAINT invoice_line_invoice_id_client_id_fkey FOREIGN KEY (invoice_id, client_id) REFERENCES invoice(id, client_id)
);
ALTER TABLE invoice_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoice_line_scope ON invoice_line FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
CREATE TRIGGER invoice_line_stays_as_issued BEFORE INSERT OR DELETE OR UPDATE ON invoice_line FOR EACH ROW EXECUTE FUNCTION invoice_part_stays_as_issued();
-- the application may: delete, insert, select, update

CREATE TABLE invoice_pdf (
    invoice_id bigint NOT NULL,
    client_id bigint NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT invoice_pdf_pkey PRIMARY KEY (invoice_id),
    CONSTRAINT invoice_pdf_invoice_id_client_id_fkey FOREIGN KEY (invoice_id, client_id) REFERENCES invoice(id, client_id)
);
ALTER TABLE invoice_pdf ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoice_pdf_scope ON invoice_pdf FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE invoice_reminder (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    client_id bigint NOT NULL,
    reminded_on date NOT NULL,
    step integer,
    reminded_at timestamp with time zone NOT NULL,
    reminded_by text NOT NULL,
    readers text[] NOT NULL,
    CONSTRAINT invoice_reminder_pkey PRIMARY KEY (id),
    CONSTRAINT invoice_reminder_invoice_id_reminded_on_key UNIQUE (invoice_id, reminded_on),
    CONSTRAINT invoice_reminder_invoice_id_step_key UNIQUE (invoice_id, step),
    CONSTRAINT invoice_reminder_invoice_id_client_id_fkey FOREIGN KEY (invoice_id, client_id) REFERENCES invoice(id, client_id),
    CONSTRAINT invoice_reminder_readers_check CHECK ((cardinality(readers) > 0))
);
ALTER TABLE invoice_reminder ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoice_reminder_scope ON invoice_reminder FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
-- the application may: insert, select

CREATE TABLE invoice_tax (
    invoice_id bigint NOT NULL,
    rate numeric(7,4) NOT NULL,
    client_id bigint NOT NULL,
    base numeric(19,4) NOT NULL,
    tax numeric(19,4) NOT NULL,
    CONSTRAINT invoice_tax_pkey PRIMARY KEY (invoice_id, rate),
    CONSTRAINT invoice_tax_invoice_id_client_id_fkey FOREIGN KEY (invoice_id, client_id) REFERENCES invoice(id, client_id)
);
ALTER TABLE invoice_tax ENABLE ROW LEVEL SECURITY;
CREATE POLICY invoice_tax_scope ON invoice_tax FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
CREATE TRIGGER invoice_tax_stays_as_issued BEFORE INSERT OR DELETE OR UPDATE ON invoice_tax FOR EACH ROW EXECUTE FUNCTION invoice_part_stays_as_issued();
-- the application may: delete, insert, select, update

CREATE TABLE key_rotation (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    owner text,
    started_at timestamp with time zone NOT NULL,
    started_by text NOT NULL,
    total bigint NOT NULL,
    done bigint DEFAULT 0 NOT NULL,
    broken bigint DEFAULT 0 NOT NULL,
    holder text DEFAULT ''::text NOT NULL,
    place text DEFAULT ''::text NOT NULL,
    moved_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT key_rotation_pkey PRIMARY KEY (id),
    CONSTRAINT key_rotation_owner_fkey FOREIGN KEY (owner) REFERENCES owner_key(owner),
    CONSTRAINT key_rotation_check CHECK (((finished_at IS NULL) OR (moved_at IS NOT NULL))),
    CONSTRAINT key_rotation_total_check CHECK ((total >= 0))
);
CREATE UNIQUE INDEX key_rotation_running ON key_rotation USING btree (COALESCE(owner, ''::text)) WHERE (finished_at IS NULL);
ALTER TABLE key_rotation ENABLE ROW LEVEL SECURITY;
CREATE POLICY key_rotation_scope ON key_rotation FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
-- the application may: insert, select, update

CREATE TABLE letter (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    reference uuid NOT NULL,
    recipient text NOT NULL,
    recipient_name text NOT NULL,
    subject text NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    topic text,
    language text,
    gathers_until timestamp with time zone,
    closed_at timestamp with time zone,
    CONSTRAINT letter_pkey PRIMARY KEY (id),
    CONSTRAINT letter_reference_key UNIQUE (reference),
    CONSTRAINT letter_check CHECK (((sent_at IS NULL) OR (given_up_at IS NULL))),
    CONSTRAINT letter_check1 CHECK ((num_nulls(topic, language, gathers_until) = ANY (ARRAY[0, 3]))),
    CONSTRAINT letter_check2 CHECK (((closed_at IS NULL) OR (given_up_at IS NOT NULL)))
);
CREATE INDEX letter_gathering ON letter USING btree (lower(recipient), topic, gathers_until) WHERE ((topic IS NOT NULL) AND (sent_at IS NULL));
CREATE INDEX letter_given_up ON letter USING btree (id) WHERE (given_up_at IS NOT NULL);
-- the application may: delete, insert, select, update

CREATE TABLE library_answer (
    article_id bigint NOT NULL,
    client_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    helpful boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT library_answer_pkey PRIMARY KEY (article_id, contact_id),
    CONSTRAINT library_answer_article_id_fkey FOREIGN KEY (article_id) REFERENCES library_article(id),
    CONSTRAINT library_answer_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT library_answer_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id)
);
CREATE INDEX library_answer_contact ON library_answer USING btree (contact_id);
ALTER TABLE library_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY library_answer_scope ON library_answer FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE library_article (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    category_id bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    place integer NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    published_at timestamp with time zone,
    published_by text,
    removed_at timestamp with time zone,
    removed_by text,
    CONSTRAINT library_article_pkey PRIMARY KEY (id),
    CONSTRAINT library_article_category_id_fkey FOREIGN KEY (category_id) REFERENCES library_category(id),
    CONSTRAINT library_article_body_check CHECK ((char_length(body) <= 100000)),
    CONSTRAINT library_article_check CHECK ((num_nulls(published_at, published_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT library_article_check1 CHECK ((num_nulls(removed_at, removed_by) = ANY (ARRAY[0, 2]))),
    CONSTRAINT library_article_title_check CHECK (((char_length(title) >= 1) AND (char_length(title) <= 160)))
);
CREATE INDEX library_article_category ON library_article USING btree (category_id, place, id);
ALTER TABLE library_article ENABLE ROW LEVEL SECURITY;
CREATE POLICY library_article_scope ON library_article FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
CREATE POLICY library_article_shown ON library_article FOR SELECT USING (((( SELECT scope_client() AS scope_client) IS NOT NULL) AND (published_at IS NOT NULL) AND (removed_at IS NULL)));
-- the application may: insert, select, update

CREATE TABLE library_category (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    place integer NOT NULL,
    CONSTRAINT library_category_pkey PRIMARY KEY (id),
    CONSTRAINT library_category_name_check CHECK (((char_length(name) >= 1) AND (char_length(name) <= 80)))
);
CREATE UNIQUE INDEX library_category_name ON library_category USING btree (lower(name));
-- the application may: delete, insert, select, update

CREATE TABLE library_miss (
    words text NOT NULL,
    times integer NOT NULL,
    last_on date NOT NULL,
    CONSTRAINT library_miss_pkey PRIMARY KEY (words),
    CONSTRAINT library_miss_words_check CHECK ((char_length(words) <= 60))
);
-- the application may: delete, insert, select, update

CREATE TABLE library_picture (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    article_id bigint NOT NULL,
    name text NOT NULL,
    content_type text NOT NULL,
    blob_id uuid NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by text NOT NULL,
    CONSTRAINT library_picture_pkey PRIMARY KEY (id),
    CONSTRAINT library_picture_article_id_fkey FOREIGN KEY (article_id) REFERENCES library_article(id),
    CONSTRAINT library_picture_content_type_check CHECK ((content_type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/webp'::text, 'image/gif'::text])))
);
CREATE INDEX library_picture_article ON library_picture USING btree (article_id, id);
CREATE INDEX library_picture_blob ON library_picture USING btree (blob_id);
ALTER TABLE library_picture ENABLE ROW LEVEL SECURITY;
CREATE POLICY library_picture_scope ON library_picture FOR ALL USING (( SELECT scope_is_firm() AS scope_is_firm));
CREATE POLICY library_picture_shown ON library_picture FOR SELECT USING ((EXISTS ( SELECT FROM library_article a WHERE (a.id = library_picture.article_id))));
-- the application may: delete, insert, select

CREATE TABLE library_shown (
    article_id bigint NOT NULL,
    plain text NOT NULL,
    words text[] NOT NULL,
    search tsvector NOT NULL,
    CONSTRAINT library_shown_pkey PRIMARY KEY (article_id),
    CONSTRAINT library_shown_article_id_fkey FOREIGN KEY (article_id) REFERENCES library_article(id)
);
CREATE INDEX library_shown_search ON library_shown USING gin (search);
-- the application may: delete, insert, select, update

CREATE TABLE library_word (
    word text NOT NULL,
    CONSTRAINT library_word_pkey PRIMARY KEY (word)
);
CREATE INDEX library_word_likeness ON library_word USING gin (word gin_trgm_ops);
-- the application may: delete, insert, select

CREATE TABLE link (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    contact_name text NOT NULL,
    contact_email text NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    token_hash bytea NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_by text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by text,
    replaced_by bigint,
    CONSTRAINT link_pkey PRIMARY KEY (id),
    CONSTRAINT link_token_hash_key UNIQUE (token_hash),
    CONSTRAINT link_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT link_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id),
    CONSTRAINT link_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES link(id),
    CONSTRAINT link_check CHECK ((expires_at > issued_at)),
    CONSTRAINT link_check1 CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
    CONSTRAINT link_check2 CHECK (((replaced_by IS NULL) OR (revoked_at IS NOT NULL))),
    CONSTRAINT link_token_hash_check CHECK ((length(token_hash) = 32))
);
CREATE INDEX link_subject ON link USING btree (subject_kind, subject_id) WHERE (revoked_at IS NULL);
ALTER TABLE link ENABLE ROW LEVEL SECURITY;
CREATE POLICY link_scope ON link FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE link_code (
    link_id bigint NOT NULL,
    client_id bigint NOT NULL,
    code bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    CONSTRAINT link_code_pkey PRIMARY KEY (link_id),
    CONSTRAINT link_code_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT link_code_link_id_fkey FOREIGN KEY (link_id) REFERENCES link(id)
);
ALTER TABLE link_code ENABLE ROW LEVEL SECURITY;
CREATE POLICY link_code_scope ON link_code FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: delete, insert, select, update

CREATE TABLE mail_rules (
    id smallint DEFAULT 1 NOT NULL,
    discreet boolean DEFAULT false NOT NULL,
    silent text[] DEFAULT '{}'::text[] NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT mail_rules_pkey PRIMARY KEY (id),
    CONSTRAINT mail_rules_id_check CHECK ((id = 1))
);
-- the application may: select, update

CREATE TABLE mailed_link (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    token_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    purpose text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    email text,
    CONSTRAINT mailed_link_pkey PRIMARY KEY (id),
    CONSTRAINT mailed_link_token_hash_key UNIQUE (token_hash),
    CONSTRAINT mailed_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
    CONSTRAINT mailed_link_email_check CHECK ((length(email) <= 254)),
    CONSTRAINT mailed_link_purpose_check CHECK ((purpose = ANY (ARRAY['invitation'::text, 'reset'::text, 'sign_in'::text, 'email'::text]))),
    CONSTRAINT mailed_link_to_a_new_address CHECK (((purpose = 'email'::text) = (email IS NOT NULL)))
);
CREATE INDEX mailed_link_open ON mailed_link USING btree (account_id, purpose) WHERE ((used_at IS NULL) AND (revoked_at IS NULL));
-- the application may: delete, insert, select, update

CREATE TABLE matter (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    number text GENERATED ALWAYS AS (('M-'::text || ((1000 + id))::text)) STORED NOT NULL,
    title text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closed_by text,
    CONSTRAINT matter_pkey PRIMARY KEY (id),
    CONSTRAINT matter_number_key UNIQUE (number),
    CONSTRAINT matter_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT matter_check CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
    CONSTRAINT matter_title_check CHECK ((title <> ''::text))
);
CREATE INDEX matter_client ON matter USING btree (client_id);
ALTER TABLE matter ENABLE ROW LEVEL SECURITY;
CREATE POLICY matter_scope ON matter FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE offer (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text NOT NULL,
    client_id bigint NOT NULL,
    matter_id bigint,
    currency character(3) NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    total numeric(19,4),
    internal_note text NOT NULL,
    search text NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    drafted_by text NOT NULL,
    sent_number integer DEFAULT 0 NOT NULL,
    sent_draft integer,
    sent_at timestamp with time zone,
    open_until date,
    reminded_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    withdrawn_by text,
    withdraw_reason text,
    CONSTRAINT offer_pkey PRIMARY KEY (id),
    CONSTRAINT offer_id_client_id_key UNIQUE (id, client_id),
    CONSTRAINT offer_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT offer_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter(id),
    CONSTRAINT offer_check CHECK ((num_nulls(sent_draft, sent_at, open_until) = ANY (ARRAY[0, 3]))),
    CONSTRAINT offer_check1 CHECK (((sent_number = 0) = (sent_at IS NULL))),
    CONSTRAINT offer_check2 CHECK ((num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT offer_check3 CHECK (((sent_number > 0) OR (withdrawn_at IS NULL))),
    CONSTRAINT offer_kind_check CHECK ((kind = ANY (ARRAY['proposal'::text, 'estimate'::text])))
);
CREATE INDEX offer_client ON offer USING btree (client_id, kind, id);
CREATE INDEX offer_kind ON offer USING btree (kind, id);
CREATE INDEX offer_open ON offer USING btree (open_until) WHERE ((sent_number > 0) AND (withdrawn_at IS NULL));
ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
CREATE POLICY offer_scope ON offer FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR ((client_id = ( SELECT scope_client() AS scope_client)) AND (sent_number > 0))));
-- the application may: insert, select, update

CREATE TABLE offer_answer (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    offer_id bigint NOT NULL,
    client_id bigint NOT NULL,
    number integer NOT NULL,
    decision text NOT NULL,
    answered_by text NOT NULL,
    reason text NOT NULL,
    answered_at timestamp with time zone NOT NULL,
    evidence_id bigint NOT NULL,
    reopened_at timestamp with time zone,
    reopened_by text,
    reopen_reason text,
    CONSTRAINT offer_answer_pkey PRIMARY KEY (id),
    CONSTRAINT offer_answer_evidence_id_key UNIQUE (evidence_id),
    CONSTRAINT offer_answer_evidence_id_fkey FOREIGN KEY (evidence_id) REFERENCES evidence(id),
    CONSTRAINT offer_answer_offer_id_client_id_fkey FOREIGN KEY (offer_id, client_id) REFERENCES offer(id, client_id),
    CONSTRAINT offer_answer_offer_id_number_fkey FOREIGN KEY (offer_id, number) REFERENCES offer_version(offer_id, number),
    CONSTRAINT offer_answer_check CHECK ((num_nulls(reopened_at, reopened_by, reopen_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT offer_answer_decision_check CHECK ((decision = ANY (ARRAY['accepted'::text, 'declined'::text])))
);
CREATE INDEX offer_answer_offer ON offer_answer USING btree (offer_id, id);
CREATE UNIQUE INDEX offer_answer_stands ON offer_answer USING btree (offer_id) WHERE (reopened_at IS NULL);
ALTER TABLE offer_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY offer_answer_scope ON offer_answer FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE offer_template (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT offer_template_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX offer_template_name ON offer_template USING btree (lower(name));
-- the application may: delete, insert, select, update

CREATE TABLE offer_version (
    offer_id bigint NOT NULL,
    client_id bigint NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    currency character(3) NOT NULL,
    total numeric(19,4),
    document text NOT NULL,
    sha256 character(64) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_by text NOT NULL,
    CONSTRAINT offer_version_pkey PRIMARY KEY (offer_id, number),
    CONSTRAINT offer_version_offer_id_client_id_fkey FOREIGN KEY (offer_id, client_id) REFERENCES offer(id, client_id),
    CONSTRAINT offer_version_check CHECK (((sha256)::text = encode(sha256(convert_to(document, 'UTF8'::name)), 'hex'::text))),
    CONSTRAINT offer_version_number_check CHECK ((number > 0))
);
ALTER TABLE offer_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY offer_version_scope ON offer_version FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE owner_key (
    owner text NOT NULL,
    client_id bigint NOT NULL,
    wrapped bytea,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    rotated_at timestamp with time zone,
    destroyed_at timestamp with time zone,
    CONSTRAINT owner_key_pkey PRIMARY KEY (owner),
    CONSTRAINT owner_key_check CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL))),
    CONSTRAINT owner_key_owner_check CHECK ((owner <> ''::text))
);
ALTER TABLE owner_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY owner_key_scope ON owner_key FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
CREATE TRIGGER owner_key_destroyed BEFORE UPDATE ON owner_key FOR EACH ROW WHEN ((old.destroyed_at IS NOT NULL)) EXECUTE FUNCTION owner_key_stays_destroyed();
-- the application may: insert, select, update

CREATE TABLE passkey (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    host text NOT NULL,
    credential_id bytea NOT NULL,
    public_key bytea NOT NULL,
    attestation bytea NOT NULL,
    sign_count bigint NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT passkey_pkey PRIMARY KEY (id),
    CONSTRAINT passkey_credential_id_key UNIQUE (credential_id),
    CONSTRAINT passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES passkey_holder(account_id) ON DELETE CASCADE,
    CONSTRAINT passkey_name_check CHECK ((length(name) <= 60))
);
CREATE INDEX passkey_account ON passkey USING btree (account_id);
-- the application may: delete, insert, select, update

CREATE TABLE passkey_challenge (
    token_hash bytea NOT NULL,
    purpose text NOT NULL,
    account_id bigint,
    challenge bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT passkey_challenge_pkey PRIMARY KEY (token_hash),
    CONSTRAINT passkey_challenge_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
    CONSTRAINT passkey_challenge_check CHECK (((account_id IS NULL) = (purpose = 'sign_in'::text))),
    CONSTRAINT passkey_challenge_purpose_check CHECK ((purpose = ANY (ARRAY['adding'::text, 'proof'::text, 'sign_in'::text])))
);
CREATE INDEX passkey_challenge_account ON passkey_challenge USING btree (account_id);
CREATE INDEX passkey_challenge_expires ON passkey_challenge USING btree (expires_at);
-- the application may: delete, insert, select

CREATE TABLE passkey_holder (
    account_id bigint NOT NULL,
    handle bytea NOT NULL,
    CONSTRAINT passkey_holder_pkey PRIMARY KEY (account_id),
    CONSTRAINT passkey_holder_handle_key UNIQUE (handle),
    CONSTRAINT passkey_holder_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
-- the application may: insert, select

CREATE TABLE payment (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    invoice_id bigint NOT NULL,
    client_id bigint NOT NULL,
    amount numeric(19,4) NOT NULL,
    currency character(3) NOT NULL,
    received_on date NOT NULL,
    method text NOT NULL,
    reference text NOT NULL,
    note text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    receipt_number text,
    reverses_id bigint,
    kind text NOT NULL,
    applied boolean DEFAULT true NOT NULL,
    card_entry_id bigint,
    CONSTRAINT payment_pkey PRIMARY KEY (id),
    CONSTRAINT payment_id_client_id_key UNIQUE (id, client_id),
    CONSTRAINT payment_receipt_number_key UNIQUE (receipt_number),
    CONSTRAINT payment_reverses_id_key UNIQUE (reverses_id),
    CONSTRAINT payment_card_entry_id_fkey FOREIGN KEY (card_entry_id) REFERENCES card_entry(id),
    CONSTRAINT payment_invoice_id_client_id_fkey FOREIGN KEY (invoice_id, client_id) REFERENCES invoice(id, client_id),
    CONSTRAINT payment_reverses_id_fkey FOREIGN KEY (reverses_id) REFERENCES payment(id),
    CONSTRAINT payment_card CHECK (((kind = ANY (ARRAY['payment'::text, 'reversal'::text])) OR (card_entry_id IS NOT NULL))),
    CONSTRAINT payment_credit CHECK ((applied OR (card_entry_id IS NOT NULL))),
    CONSTRAINT payment_kind CHECK ((kind = ANY (ARRAY['payment'::text, 'reversal'::text, 'refund'::text, 'refund_failed'::text, 'dispute'::text, 'dispute_won'::text]))),
    CONSTRAINT payment_method_check CHECK ((method = ANY (ARRAY['transfer'::text, 'cheque'::text, 'cash'::text, 'card'::text, 'other'::text]))),
    CONSTRAINT payment_receipt CHECK (((kind = 'payment'::text) = (receipt_number IS NOT NULL))),
    CONSTRAINT payment_reversal CHECK (((kind = 'reversal'::text) = (reverses_id IS NOT NULL))),
    CONSTRAINT payment_sign CHECK (
CASE
    WHEN (kind = ANY (ARRAY['payment'::text, 'refund_failed'::text, 'dispute_won'::text])) THEN (amount > (0)::numeric)
    ELSE (amount < (0)::numeric)
END)
);
CREATE UNIQUE INDEX payment_card_entry ON payment USING btree (card_entry_id, invoice_id, applied) WHERE (card_entry_id IS NOT NULL);
CREATE INDEX payment_client ON payment USING btree (client_id, id);
CREATE INDEX payment_invoice ON payment USING btree (invoice_id, id);
ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
CREATE POLICY payment_scope ON payment FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE payment_attempt (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    currency character(3) NOT NULL,
    amount numeric(19,4) NOT NULL,
    description text NOT NULL,
    idempotency_key uuid NOT NULL,
    intent_id text,
    state text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    opened_by text NOT NULL,
    account_id bigint NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT payment_attempt_pkey PRIMARY KEY (id),
    CONSTRAINT payment_attempt_id_client_id_key UNIQUE (id, client_id),
    CONSTRAINT payment_attempt_idempotency_key_key UNIQUE (idempotency_key),
    CONSTRAINT payment_attempt_intent_id_key UNIQUE (intent_id),
    CONSTRAINT payment_attempt_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT payment_attempt_amount_check CHECK ((amount > (0)::numeric)),
    CONSTRAINT payment_attempt_check CHECK (((ended_at IS NULL) = (state = ANY (ARRAY['open'::text, 'under_way'::text])))),
    CONSTRAINT payment_attempt_state_check CHECK ((state = ANY (ARRAY['open'::text, 'under_way'::text, 'received'::text, 'abandoned'::text])))
);
CREATE INDEX payment_attempt_client ON payment_attempt USING btree (client_id, id);
CREATE INDEX payment_attempt_live ON payment_attempt USING btree (checked_at) WHERE (ended_at IS NULL);
ALTER TABLE payment_attempt ENABLE ROW LEVEL SECURITY;
CREATE POLICY payment_attempt_scope ON payment_attempt FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE payment_share (
    attempt_id bigint NOT NULL,
    payable_id bigint NOT NULL,
    client_id bigint NOT NULL,
    amount numeric(19,4) NOT NULL,
    "position" integer NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT payment_share_pkey PRIMARY KEY (attempt_id, payable_id),
    CONSTRAINT payment_share_attempt_id_client_id_fkey FOREIGN KEY (attempt_id, client_id) REFERENCES payment_attempt(id, client_id),
    CONSTRAINT payment_share_amount_check CHECK ((amount > (0)::numeric))
);
CREATE UNIQUE INDEX payment_share_live ON payment_share USING btree (payable_id) WHERE (ended_at IS NULL);
ALTER TABLE payment_share ENABLE ROW LEVEL SECURITY;
CREATE POLICY payment_share_scope ON payment_share FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: delete, insert, select, update

CREATE TABLE pending_sign_in (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    token_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    factor text NOT NULL,
    secret bytea,
    tries integer DEFAULT 0 NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT pending_sign_in_pkey PRIMARY KEY (id),
    CONSTRAINT pending_sign_in_token_hash_key UNIQUE (token_hash),
    CONSTRAINT pending_sign_in_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
    CONSTRAINT pending_sign_in_factor_check CHECK ((factor = ANY (ARRAY['password'::text, 'link'::text])))
);
CREATE INDEX pending_sign_in_account ON pending_sign_in USING btree (account_id);
-- the application may: delete, insert, select, update

CREATE TABLE reading (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    subject_kind text NOT NULL,
    subject_id bigint NOT NULL,
    subject_version integer NOT NULL,
    contact_id bigint NOT NULL,
    contact_name text NOT NULL,
    proof text NOT NULL,
    link_id bigint,
    way text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    address text NOT NULL,
    browser text NOT NULL,
    CONSTRAINT reading_pkey PRIMARY KEY (id),
    CONSTRAINT reading_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT reading_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id),
    CONSTRAINT reading_check CHECK (((link_id IS NULL) OR (proof = 'link'::text))),
    CONSTRAINT reading_proof_check CHECK ((proof = ANY (ARRAY['session'::text, 'link'::text]))),
    CONSTRAINT reading_way_check CHECK ((way = ANY (ARRAY['page'::text, 'pdf'::text, 'attachment'::text])))
);
CREATE INDEX reading_subject ON reading USING btree (subject_kind, subject_id, read_at DESC);
ALTER TABLE reading ENABLE ROW LEVEL SECURITY;
CREATE POLICY reading_scope ON reading FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE receipt_pdf (
    payment_id bigint NOT NULL,
    client_id bigint NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT receipt_pdf_pkey PRIMARY KEY (payment_id),
    CONSTRAINT receipt_pdf_payment_id_client_id_fkey FOREIGN KEY (payment_id, client_id) REFERENCES payment(id, client_id)
);
ALTER TABLE receipt_pdf ENABLE ROW LEVEL SECURITY;
CREATE POLICY receipt_pdf_scope ON receipt_pdf FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE recovery_code (
    account_id bigint NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash),
    CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES second_factor(account_id) ON DELETE CASCADE
);
-- the application may: delete, insert, select, update

CREATE TABLE reminder_rules (
    id smallint DEFAULT 1 NOT NULL,
    before_due boolean DEFAULT true NOT NULL,
    days_before integer DEFAULT 3 NOT NULL,
    on_the_day boolean DEFAULT true NOT NULL,
    after_due boolean DEFAULT true NOT NULL,
    days_after integer[] DEFAULT '{7,21}'::integer[] NOT NULL,
    further boolean DEFAULT false NOT NULL,
    every integer DEFAULT 14 NOT NULL,
    times integer DEFAULT 3 NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    CONSTRAINT reminder_rules_pkey PRIMARY KEY (id),
    CONSTRAINT reminder_rules_days_after_check CHECK (((cardinality(days_after) >= 1) AND (cardinality(days_after) <= 6))),
    CONSTRAINT reminder_rules_days_before_check CHECK (((days_before >= 1) AND (days_before <= 30))),
    CONSTRAINT reminder_rules_every_check CHECK (((every >= 3) AND (every <= 90))),
    CONSTRAINT reminder_rules_id_check CHECK ((id = 1)),
    CONSTRAINT reminder_rules_times_check CHECK (((times >= 1) AND (times <= 12)))
);
-- the application may: select, update

CREATE TABLE scheduled_tasks (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamp with time zone NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint NOT NULL,
    priority smallint,
    CONSTRAINT scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks USING btree (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks USING btree (last_heartbeat);
-- the application may: delete, insert, select, update

CREATE TABLE seal_certificate (
    sha256 bytea NOT NULL,
    purpose text NOT NULL,
    certificate bytea NOT NULL,
    first_used_at timestamp with time zone NOT NULL,
    CONSTRAINT seal_certificate_pkey PRIMARY KEY (sha256, purpose),
    CONSTRAINT seal_certificate_check CHECK ((sha256(certificate) = sha256)),
    CONSTRAINT seal_certificate_purpose_check CHECK ((purpose = ANY (ARRAY['seal'::text, 'chain'::text, 'stamp'::text]))),
    CONSTRAINT seal_certificate_sha256_check CHECK ((length(sha256) = 32))
);
-- the application may: insert, select

CREATE TABLE second_factor (
    account_id bigint NOT NULL,
    secret bytea NOT NULL,
    enrolled_at timestamp with time zone NOT NULL,
    last_step bigint NOT NULL,
    CONSTRAINT second_factor_pkey PRIMARY KEY (account_id),
    CONSTRAINT second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
-- the application may: delete, insert, select, update

CREATE TABLE session (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    token_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    contact_id bigint,
    factor text NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    address text NOT NULL,
    browser text NOT NULL,
    proven_at timestamp with time zone,
    preview_contact_id bigint,
    CONSTRAINT session_pkey PRIMARY KEY (id),
    CONSTRAINT session_token_hash_key UNIQUE (token_hash),
    CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
    CONSTRAINT session_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE CASCADE,
    CONSTRAINT session_preview_contact_id_fkey FOREIGN KEY (preview_contact_id) REFERENCES contact(id) ON DELETE SET NULL,
    CONSTRAINT session_factor_check CHECK ((factor = ANY (ARRAY['password'::text, 'link'::text, 'totp'::text, 'recovery'::text, 'passkey'::text])))
);
CREATE INDEX session_account ON session USING btree (account_id);
CREATE INDEX session_contact ON session USING btree (contact_id);
-- the application may: delete, insert, select, update

CREATE TABLE signing_terms (
    version integer NOT NULL,
    consent text NOT NULL,
    since timestamp with time zone NOT NULL,
    set_by text NOT NULL,
    CONSTRAINT signing_terms_pkey PRIMARY KEY (version),
    CONSTRAINT signing_terms_consent_check CHECK ((consent <> ''::text)),
    CONSTRAINT signing_terms_version_check CHECK ((version > 0))
);
-- the application may: insert, select

CREATE TABLE signing_ways (
    id smallint DEFAULT 1 NOT NULL,
    by_link boolean DEFAULT false NOT NULL,
    CONSTRAINT signing_ways_pkey PRIMARY KEY (id),
    CONSTRAINT signing_ways_id_check CHECK ((id = 1))
);
-- the application may: select, update

CREATE TABLE storage_loss (
    blob_id uuid NOT NULL,
    finding text NOT NULL,
    noticed_at timestamp with time zone NOT NULL,
    CONSTRAINT storage_loss_pkey PRIMARY KEY (blob_id)
);
-- the application may: insert, select

CREATE TABLE storage_owner (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    only_one boolean DEFAULT true NOT NULL,
    CONSTRAINT storage_owner_pkey PRIMARY KEY (id),
    CONSTRAINT storage_owner_only_one_key UNIQUE (only_one),
    CONSTRAINT storage_owner_only_one_check CHECK (only_one)
);
-- the application may: select

CREATE TABLE tax_rate (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    percent numeric(7,4) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    usual boolean DEFAULT false NOT NULL,
    CONSTRAINT tax_rate_pkey PRIMARY KEY (id),
    CONSTRAINT tax_rate_check CHECK ((active OR (NOT usual))),
    CONSTRAINT tax_rate_name_check CHECK ((name <> ''::text)),
    CONSTRAINT tax_rate_percent_check CHECK (((percent >= (0)::numeric) AND (percent <= (100)::numeric)))
);
CREATE UNIQUE INDEX tax_rate_name ON tax_rate USING btree (lower(name)) WHERE active;
CREATE UNIQUE INDEX tax_rate_one_usual ON tax_rate USING btree (usual) WHERE usual;
-- the application may: insert, select, update

CREATE TABLE vault_access (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    item_id bigint,
    how text NOT NULL,
    staff boolean NOT NULL,
    account_id bigint,
    name text NOT NULL,
    at timestamp with time zone NOT NULL,
    address text NOT NULL,
    CONSTRAINT vault_access_pkey PRIMARY KEY (id),
    CONSTRAINT vault_access_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT vault_access_item_id_client_id_fkey FOREIGN KEY (item_id, client_id) REFERENCES vault_item(id, client_id),
    CONSTRAINT vault_access_how_check CHECK ((how = ANY (ARRAY['opened'::text, 'added'::text, 'changed'::text, 'removed'::text, 'viewed'::text, 'copied'::text, 'downloaded'::text, 'exported'::text, 'renewed'::text, 'destroyed'::text])))
);
CREATE INDEX vault_access_client ON vault_access USING btree (client_id, id);
ALTER TABLE vault_access ENABLE ROW LEVEL SECURITY;
CREATE POLICY vault_access_scope ON vault_access FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select

CREATE TABLE vault_item (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    client_id bigint NOT NULL,
    once boolean NOT NULL,
    last_day date,
    version integer DEFAULT 0 NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by text NOT NULL,
    blob_id uuid,
    blob_size bigint,
    blob_sha256 text,
    ended text,
    ended_at timestamp with time zone,
    ended_by text,
    CONSTRAINT vault_item_pkey PRIMARY KEY (id),
    CONSTRAINT vault_item_id_client_id_key UNIQUE (id, client_id),
    CONSTRAINT vault_item_client_id_fkey FOREIGN KEY (client_id) REFERENCES client(id),
    CONSTRAINT vault_item_check CHECK ((num_nulls(blob_id, blob_size, blob_sha256) = ANY (ARRAY[0, 3]))),
    CONSTRAINT vault_item_check1 CHECK ((num_nulls(ended, ended_at, ended_by) = ANY (ARRAY[0, 3]))),
    CONSTRAINT vault_item_check2 CHECK (((ended IS NULL) OR (blob_id IS NULL))),
    CONSTRAINT vault_item_ended_check CHECK ((ended = ANY (ARRAY['removed'::text, 'expired'::text, 'shown'::text])))
);
CREATE INDEX vault_item_blob ON vault_item USING btree (blob_id) WHERE (blob_id IS NOT NULL);
CREATE INDEX vault_item_client ON vault_item USING btree (client_id) WHERE (ended IS NULL);
CREATE INDEX vault_item_last_day ON vault_item USING btree (last_day) WHERE ((ended IS NULL) AND (last_day IS NOT NULL));
ALTER TABLE vault_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY vault_item_scope ON vault_item FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: insert, select, update

CREATE TABLE vault_part (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    item_id bigint NOT NULL,
    client_id bigint NOT NULL,
    part text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT vault_part_pkey PRIMARY KEY (id),
    CONSTRAINT vault_part_item_id_part_key UNIQUE (item_id, part),
    CONSTRAINT vault_part_item_id_client_id_fkey FOREIGN KEY (item_id, client_id) REFERENCES vault_item(id, client_id),
    CONSTRAINT vault_part_part_check CHECK ((part = ANY (ARRAY['label'::text, 'secret'::text, 'file'::text])))
);
CREATE INDEX vault_part_client ON vault_part USING btree (client_id, id);
ALTER TABLE vault_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY vault_part_scope ON vault_part FOR ALL USING ((( SELECT scope_is_firm() AS scope_is_firm) OR (client_id = ( SELECT scope_client() AS scope_client))));
-- the application may: delete, insert, select, update
