-- What people set of themselves. Contacts have their phone at each client; without a zone it is the firm's.
ALTER TABLE account ADD COLUMN phone text NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN zone text CHECK (zone <> '');

-- A new address on its way: the link goes there, and only using it makes it the account's.
ALTER TABLE mailed_link ADD COLUMN email text CHECK (length(email) <= 254);
ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_purpose_check;
ALTER TABLE mailed_link ADD CONSTRAINT mailed_link_purpose_check
    CHECK (purpose IN ('invitation', 'reset', 'sign_in', 'email'));
ALTER TABLE mailed_link ADD CONSTRAINT mailed_link_to_a_new_address CHECK ((purpose = 'email') = (email IS NOT NULL));

-- As V024 made it, and in which zone that person reads times. Who has one name only has no space after it.
DROP FUNCTION session_viewer(bytea, timestamptz, timestamptz);

CREATE FUNCTION session_viewer(hash bytea, begun_after timestamptz, seen_after timestamptz)
    RETURNS TABLE (
        session_id bigint, seen_at timestamptz, proven_at timestamptz, account_id bigint, email text, name text,
        language text, zone text, role text, contact_id bigint, contact_name text, client_id bigint, client_name text,
        permissions text[], portals json)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    BEGIN ATOMIC
        SELECT s.id, s.seen_at, s.proven_at, a.id, a.email, a.name, a.language, a.zone, a.role,
               c.id, trim(c.first_name || ' ' || c.last_name), cl.id, cl.name, c.permissions,
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
