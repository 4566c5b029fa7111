-- Who leaves the firm keeps the account, for the trail's sake, and no way in.
ALTER TABLE account ADD COLUMN switched_off_at timestamptz;
ALTER TABLE account ADD CONSTRAINT account_off_is_staff CHECK (switched_off_at IS NULL OR role IS NOT NULL);

-- An admin looks at the portal as a contact. The session stays the admin's; all that pages ask of it is answered for the
-- contact, and a proof of identity, which was the admin's, counts for nothing.
ALTER TABLE session ADD COLUMN preview_contact_id bigint REFERENCES contact ON DELETE SET NULL;

COMMENT ON COLUMN session.preview_contact_id IS 'as whom an admin looks at the portal';

DROP FUNCTION session_viewer(bytea, timestamptz, timestamptz);

CREATE FUNCTION session_viewer(hash bytea, begun_after timestamptz, seen_after timestamptz)
    RETURNS TABLE (
        session_id bigint, seen_at timestamptz, proven_at timestamptz, account_id bigint, email text, name text,
        language text, zone text, role text, contact_id bigint, contact_name text, client_id bigint, client_name text,
        permissions text[], portals json, previewer_id bigint, previewer_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    BEGIN ATOMIC
        SELECT s.id, s.seen_at, CASE WHEN NOT preview THEN s.proven_at END, a.id, a.email, a.name, a.language, a.zone,
               CASE WHEN NOT preview THEN p.role END,
               c.id, trim(c.first_name || ' ' || c.last_name), cl.id, cl.name, c.permissions,
               (SELECT json_agg(json_build_object('contact', o.id, 'client', ocl.name) ORDER BY ocl.name, o.id)
                  FROM contact o
                  JOIN client ocl ON ocl.id = o.client_id
                 WHERE o.account_id = p.id AND o.access_granted_at IS NOT NULL),
               CASE WHEN preview THEN p.id END, CASE WHEN preview THEN p.name END
          FROM session s
          JOIN account p ON p.id = s.account_id
          LEFT JOIN contact c
            ON c.id = CASE WHEN p.role IS NULL THEN s.contact_id WHEN p.role = 'admin' THEN s.preview_contact_id END
           AND c.access_granted_at IS NOT NULL AND (c.account_id = p.id OR p.role IS NOT NULL AND c.account_id IS NOT NULL)
          LEFT JOIN client cl ON cl.id = c.client_id
          JOIN account a ON a.id = coalesce(c.account_id, p.id)
         CROSS JOIN LATERAL (SELECT p.role IS NOT NULL AND c.id IS NOT NULL AS preview) AS looking
         WHERE s.token_hash = hash AND s.begun_at > begun_after AND s.seen_at > seen_after
           AND (p.role IS NOT NULL OR c.id IS NOT NULL) AND p.switched_off_at IS NULL;
    END;

REVOKE EXECUTE ON FUNCTION session_viewer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_viewer TO caseflow_app;
