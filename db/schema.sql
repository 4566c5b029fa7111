-- The database as all migrations together make it: for reading and for diffs, not for running.
-- Written by bin/schema from PostgreSQL's catalogue; SchemaTests fails when it is out of date.

CREATE OR REPLACE FUNCTION public.scope_client()
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (current_setting('app.scope'::text, true) ~ '^[0-9]+$'::text) THEN (current_setting('app.scope'::text, true))::bigint ELSE NULL::bigint END

CREATE OR REPLACE FUNCTION public.scope_is_firm()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (COALESCE(current_setting('app.scope'::text, true), ''::text) = 'firm'::text)
