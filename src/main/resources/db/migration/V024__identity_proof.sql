-- When the person of a session last proved who they are: by their password, which a mailed link does not ask for.
ALTER TABLE session ADD COLUMN proven_at timestamptz;

-- As V006 made it, and when that was.
DROP FUNCTION session_viewer(bytea, timestamptz, timestamptz);

CREATE FUNCTION session_viewer(hash bytea, begun_after timestamptz, seen_after timestamptz)
    RETURNS TABLE (
        session_id bigint, seen_at timestamptz, proven_at timestamptz, account_id bigint, email text, name text,
        language text, role text, contact_id bigint, contact_name text, client_id bigint, client_name text,
        permissions text[], portals json)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    BEGIN ATOMIC
        SELECT s.id, s.seen_at, s.proven_at, a.id, a.email, a.name, a.language, a.role,
               c.id, c.first_name || ' ' || c.last_name, cl.id, cl.name, c.permissions,
               (SELECT json_agg(json_build_object('contact', o.id, 'client', ocl.name) ORDER BY ocl.name, o.id)
                  FROM contact o
                  JOIN client ocl ON ocl.id = o.client_id
                 WHERE o.account_id = a.id AND o.access_granted_at IS NOT NULL)
          FROM session s
          JOIN account a ON a.id = s.account_id
          LEFT JOIN contact c ON c.id = s.contact_id AND c.access_granted_at IS NOT NULL
          LEFT JOIN client cl ON cl.id = c.client_id
         WHERE s.token_hash = hash AND s.begun_at > begun_after AND s.seen_at > seen_after
           AND (a.role IS NOT NULL OR c.id IS NOT NULL);
    END;

REVOKE EXECUTE ON FUNCTION session_viewer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_viewer TO caseflow_app;
