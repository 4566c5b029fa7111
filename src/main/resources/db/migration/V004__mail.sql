CREATE TABLE letter (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference      uuid        NOT NULL UNIQUE,
    recipient      text        NOT NULL,
    recipient_name text        NOT NULL,
    subject        text        NOT NULL,
    -- sealed with the application's key; once sent, without the secrets
    body           bytea       NOT NULL,
    created_at     timestamptz NOT NULL,
    attempts       integer     NOT NULL DEFAULT 0,
    last_error     text,
    sent_at        timestamptz,
    given_up_at    timestamptz,
    CHECK (sent_at IS NULL OR given_up_at IS NULL)
);

-- db-scheduler 16: its names, its columns
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
