-- The key of each owner, wrapped by a master key that is not in here. A row outlives its key: nobody can make another.
CREATE TABLE owner_key (
    owner        text PRIMARY KEY CHECK (owner <> ''),
    client_id    bigint NOT NULL,
    wrapped      bytea,
    version      integer NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL,
    rotated_at   timestamptz,
    destroyed_at timestamptz,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);

COMMENT ON TABLE owner_key IS 'an owner is opaque here: client 7, vault of client 7';
COMMENT ON COLUMN owner_key.wrapped IS 'a set of keys; gone for good once destroyed';
COMMENT ON COLUMN owner_key.version IS 'counts the changes of the set, not those of what wraps it';

ALTER TABLE owner_key ENABLE ROW LEVEL SECURITY;

CREATE POLICY owner_key_scope ON owner_key
    USING ((SELECT scope_is_firm()) OR client_id = (SELECT scope_client()));

REVOKE DELETE, TRUNCATE ON owner_key FROM caseflow_app;

-- A destroyed key stays so, whatever the application says.
CREATE FUNCTION owner_key_stays_destroyed() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'the key of % was destroyed', OLD.owner;
END
$$;

CREATE TRIGGER owner_key_destroyed BEFORE UPDATE ON owner_key
    FOR EACH ROW WHEN (OLD.destroyed_at IS NOT NULL)
    EXECUTE FUNCTION owner_key_stays_destroyed();

-- A change of one owner's key or, without an owner, of the master key, and how far it has come.
CREATE TABLE key_rotation (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner       text REFERENCES owner_key,
    started_at  timestamptz NOT NULL,
    started_by  text NOT NULL,
    total       bigint NOT NULL CHECK (total >= 0),
    done        bigint NOT NULL DEFAULT 0,
    broken      bigint NOT NULL DEFAULT 0,
    holder      text NOT NULL DEFAULT '',
    place       text NOT NULL DEFAULT '',
    moved_at    timestamptz,
    finished_at timestamptz,
    CHECK (finished_at IS NULL OR moved_at IS NOT NULL)
);

COMMENT ON COLUMN key_rotation.done IS 'wrapped anew so far';
COMMENT ON COLUMN key_rotation.broken IS 'could not be opened, and were left as they are';
COMMENT ON COLUMN key_rotation.holder IS 'whose things come next, and after which of them: where the work goes on';
COMMENT ON COLUMN key_rotation.moved_at IS 'everything is under the new key; the old one still opens, for whoever reads just now';

CREATE UNIQUE INDEX key_rotation_running ON key_rotation (coalesce(owner, '')) WHERE finished_at IS NULL;

ALTER TABLE key_rotation ENABLE ROW LEVEL SECURITY;

CREATE POLICY key_rotation_scope ON key_rotation
    USING ((SELECT scope_is_firm()));

REVOKE DELETE, TRUNCATE ON key_rotation FROM caseflow_app;
