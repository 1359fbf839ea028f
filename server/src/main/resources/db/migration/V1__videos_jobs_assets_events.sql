-- One dialect for both databases; what they spell differently comes in as a placeholder.
-- Moments are milliseconds since 1970, UTC. The order of video ids is the order of creation.

CREATE TABLE video (
    id            VARCHAR(54)  NOT NULL PRIMARY KEY,
    project       VARCHAR(64)  NOT NULL,
    status        VARCHAR(16)  NOT NULL,
    progress      INTEGER      NOT NULL,
    prompt        TEXT         NOT NULL,
    model         VARCHAR(200) NOT NULL,
    seconds       INTEGER      NOT NULL,
    size          VARCHAR(16)  NOT NULL,
    seed          BIGINT       NOT NULL,
    remixed_from  VARCHAR(54),
    completed_at  BIGINT,
    expires_at    BIGINT,
    error_code    VARCHAR(64),
    error_message TEXT
);

CREATE INDEX video_by_project ON video (project, id);

-- A video's place in the queue; it goes when the video is terminal. A fence number grows with every admission, and
-- whoever writes names the fence it was given, so that a worker that was silent for too long writes nothing any more.
CREATE TABLE job (
    video_id    VARCHAR(54)  NOT NULL PRIMARY KEY,
    project     VARCHAR(64)  NOT NULL,
    model       VARCHAR(200) NOT NULL,
    lane        VARCHAR(64)  NOT NULL,
    priority    INTEGER      NOT NULL,
    state       VARCHAR(16)  NOT NULL,
    fence       BIGINT       NOT NULL,
    rescues     INTEGER      NOT NULL,
    failures    INTEGER      NOT NULL,
    not_before  BIGINT       NOT NULL,
    lease_until BIGINT       NOT NULL
);

CREATE INDEX job_by_turn ON job (state, lane, project, priority, video_id, not_before);

-- One submission to an engine. Written before the request leaves; the handle is written before anything else happens.
CREATE TABLE video_attempt (
    video_id   VARCHAR(54) NOT NULL,
    number     INTEGER     NOT NULL,
    engine     VARCHAR(64) NOT NULL,
    token      VARCHAR(36) NOT NULL,
    state      VARCHAR(16) NOT NULL,
    handle     TEXT,
    started_at BIGINT      NOT NULL,
    PRIMARY KEY (video_id, number)
);

CREATE TABLE render_step (
    video_id    VARCHAR(54) NOT NULL,
    step        VARCHAR(32) NOT NULL,
    result      TEXT        NOT NULL,
    finished_at BIGINT      NOT NULL,
    PRIMARY KEY (video_id, step)
);

CREATE TABLE asset (
    video_id   VARCHAR(54)  NOT NULL,
    variant    VARCHAR(16)  NOT NULL,
    asset_key  VARCHAR(200) NOT NULL,
    bytes      BIGINT       NOT NULL,
    sha256     VARCHAR(64)  NOT NULL,
    media_type VARCHAR(64)  NOT NULL,
    created_at BIGINT       NOT NULL,
    expires_at BIGINT,
    PRIMARY KEY (video_id, variant)
);

CREATE UNIQUE INDEX asset_by_key ON asset (asset_key);
CREATE INDEX asset_by_expiry ON asset (expires_at);

CREATE TABLE event (
    sequence ${sequence},
    project  VARCHAR(64) NOT NULL,
    video_id VARCHAR(54) NOT NULL,
    type     VARCHAR(64) NOT NULL,
    at       BIGINT      NOT NULL
);

CREATE INDEX event_by_video ON event (video_id);

-- Ids of deleted videos, kept for a day, so that a cursor that points at one still works.
CREATE TABLE tombstone (
    video_id   VARCHAR(54) NOT NULL PRIMARY KEY,
    project    VARCHAR(64) NOT NULL,
    deleted_at BIGINT      NOT NULL
);

-- The table of the scheduler library, as its documentation gives it.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            ${bytes},
    execution_time       ${moment}    NOT NULL,
    picked               BOOLEAN      NOT NULL,
    picked_by            VARCHAR(50),
    last_success         ${moment},
    last_failure         ${moment},
    consecutive_failures INTEGER,
    last_heartbeat       ${moment},
    version              BIGINT       NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
