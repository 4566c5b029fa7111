-- Whoever confirms a new address by the link mailed there need not be signed in, so there is no scope; and a person may
-- be a contact of several clients. This is all that such a person may do to them.
CREATE FUNCTION contact_moved(account bigint, address text)
    RETURNS TABLE (contact_id bigint, client_id bigint, name text)
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
    UPDATE contact
       SET email = address, version = contact.version + 1
     WHERE contact.account_id = account
    RETURNING contact.id, contact.client_id, trim(contact.first_name || ' ' || contact.last_name);
END;

REVOKE ALL ON FUNCTION contact_moved(bigint, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION contact_moved(bigint, text) TO caseflow_app;
