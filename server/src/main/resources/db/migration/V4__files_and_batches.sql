-- Files that callers uploaded to keep. The position grows with every file and stands in its id, too.

CREATE TABLE uploaded_file (
    id         VARCHAR(27)  NOT NULL PRIMARY KEY,
    position   BIGINT       NOT NULL,
    project    VARCHAR(64)  NOT NULL,
    purpose    VARCHAR(32)  NOT NULL,
    name       VARCHAR(255) NOT NULL,
    asset_key  VARCHAR(200) NOT NULL,
    bytes      BIGINT       NOT NULL,
    sha256     VARCHAR(64)  NOT NULL,
    created_at BIGINT       NOT NULL,
    expires_at BIGINT
);

CREATE INDEX uploaded_file_by_project ON uploaded_file (project, position, id);
CREATE INDEX uploaded_file_by_expiry ON uploaded_file (expires_at);
CREATE UNIQUE INDEX uploaded_file_by_key ON uploaded_file (asset_key);

-- Many requests sent as one file. While a batch is open it holds the bytes of its input, even if the file is deleted.
CREATE TABLE batch (
    id             VARCHAR(38)  NOT NULL PRIMARY KEY,
    project        VARCHAR(64)  NOT NULL,
    status         VARCHAR(16)  NOT NULL,
    endpoint       VARCHAR(64)  NOT NULL,
    model          VARCHAR(200),
    input_file_id  VARCHAR(27)  NOT NULL,
    input_key      VARCHAR(200) NOT NULL,
    input_bytes    BIGINT       NOT NULL,
    output_seconds BIGINT,
    output_file_id VARCHAR(27),
    error_file_id  VARCHAR(27),
    total          INTEGER      NOT NULL,
    completed      INTEGER      NOT NULL,
    failed         INTEGER      NOT NULL,
    created_at     BIGINT       NOT NULL,
    in_progress_at BIGINT,
    expires_at     BIGINT       NOT NULL,
    finalizing_at  BIGINT,
    completed_at   BIGINT,
    failed_at      BIGINT,
    expired_at     BIGINT,
    cancelling_at  BIGINT,
    cancelled_at   BIGINT
);

CREATE INDEX batch_by_project ON batch (project, id);
CREATE INDEX batch_by_status ON batch (status, project, id);
CREATE INDEX batch_by_input ON batch (input_key);

CREATE TABLE batch_metadata (
    batch_id VARCHAR(38)   NOT NULL,
    place    INTEGER       NOT NULL,
    name     VARCHAR(64)   NOT NULL,
    value    VARCHAR(2048) NOT NULL,
    PRIMARY KEY (batch_id, place)
);

-- What is wrong with the lines of a batch that failed its validation.
CREATE TABLE batch_fault (
    batch_id VARCHAR(38) NOT NULL,
    place    INTEGER     NOT NULL,
    code     VARCHAR(64) NOT NULL,
    message  TEXT        NOT NULL,
    param    TEXT,
    line     INTEGER,
    PRIMARY KEY (batch_id, place)
);

-- One request of a batch: where its bytes lie in the input, and what became of it. A line and its video are one
-- transaction, so that no line is ever run twice.
CREATE TABLE batch_line (
    batch_id      VARCHAR(38)  NOT NULL,
    number        INTEGER      NOT NULL,
    custom_id     VARCHAR(512) NOT NULL,
    start         BIGINT       NOT NULL,
    length        INTEGER      NOT NULL,
    state         VARCHAR(16)  NOT NULL,
    video_id      VARCHAR(54),
    status_code   INTEGER,
    error_type    VARCHAR(64),
    error_param   TEXT,
    error_code    VARCHAR(64),
    error_message TEXT,
    PRIMARY KEY (batch_id, number)
);

CREATE UNIQUE INDEX batch_line_by_custom_id ON batch_line (batch_id, custom_id);
CREATE UNIQUE INDEX batch_line_by_video ON batch_line (video_id);
CREATE INDEX batch_line_by_state ON batch_line (batch_id, state, number);

-- Which videos were ordered by a batch. Lines go when their batch is over; this stays as long as the video.
CREATE TABLE batch_video (
    video_id VARCHAR(54) NOT NULL PRIMARY KEY,
    batch_id VARCHAR(38) NOT NULL
);

CREATE TABLE batch_event (
    sequence ${sequence},
    project  VARCHAR(64) NOT NULL,
    batch_id VARCHAR(38) NOT NULL,
    type     VARCHAR(64) NOT NULL,
    at       BIGINT      NOT NULL
);

CREATE INDEX batch_event_by_batch ON batch_event (batch_id);
