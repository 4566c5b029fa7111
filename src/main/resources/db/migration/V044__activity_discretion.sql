-- The record names a thing for good; in the client's own scope it does so while the client can open it, no longer. Whether
-- it can, the thing's own policy says. Which of its contacts a document is shared with, the queries of the feed ask.

DROP POLICY audit_document_scope ON audit;
CREATE POLICY audit_document_scope ON audit AS RESTRICTIVE FOR SELECT
    USING ((SELECT scope_is_firm())
           OR CASE WHEN path ~ '^documents/\d{1,18}$'
                   THEN EXISTS (SELECT FROM document d
                                 WHERE d.id = substring(path FROM '\d+$')::bigint)
                   ELSE true
              END);

CREATE POLICY audit_contract_scope ON audit AS RESTRICTIVE FOR SELECT
    USING ((SELECT scope_is_firm())
           OR CASE WHEN path ~ '^contracts/\d{1,18}$'
                   THEN EXISTS (SELECT FROM contract c
                                 WHERE c.id = substring(path FROM '\d+$')::bigint)
                   ELSE true
              END);
