-- What one client may know of itself is asked for by section: each one's latest entries, wherever they lie among others.
CREATE INDEX audit_section ON audit (client_id, section, id DESC) WHERE section IS NOT NULL;
