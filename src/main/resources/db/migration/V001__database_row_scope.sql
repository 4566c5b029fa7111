-- The scope of a transaction, set by the application with set_config('app.scope', …, true):
-- 'firm' sees every client's rows, a client's id sees that client's rows, nothing set sees none.
-- The settings are read once per statement because the policies wrap these calls in a sub-select.

CREATE FUNCTION scope_is_firm() RETURNS boolean
    LANGUAGE sql STABLE
    RETURN coalesce(current_setting('app.scope', true), '') = 'firm';

CREATE FUNCTION scope_client() RETURNS bigint
    LANGUAGE sql STABLE
    RETURN CASE WHEN current_setting('app.scope', true) ~ '^[0-9]+$'
                THEN current_setting('app.scope', true)::bigint END;
