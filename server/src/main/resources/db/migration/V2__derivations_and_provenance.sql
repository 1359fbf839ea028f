-- How a video came about, and what steers it beside the prompt.

ALTER TABLE video ADD COLUMN derivation VARCHAR(16) NOT NULL DEFAULT 'prompt';
ALTER TABLE video ADD COLUMN added_seconds INTEGER;
ALTER TABLE video ADD COLUMN extension_round INTEGER;
ALTER TABLE video ADD COLUMN negative_prompt TEXT;

CREATE TABLE video_engine_param (
    video_id VARCHAR(54)  NOT NULL,
    name     VARCHAR(200) NOT NULL,
    value    TEXT         NOT NULL,
    PRIMARY KEY (video_id, name)
);

-- Which engine made a video and how; it stays as long as the video.
CREATE TABLE video_provenance (
    video_id       VARCHAR(54)  NOT NULL PRIMARY KEY,
    engine         VARCHAR(64)  NOT NULL,
    engine_version VARCHAR(200) NOT NULL,
    remote_model   VARCHAR(200) NOT NULL,
    operation      VARCHAR(32)  NOT NULL,
    method         VARCHAR(32)  NOT NULL,
    submissions    INTEGER      NOT NULL
);

CREATE TABLE video_fact (
    video_id VARCHAR(54)  NOT NULL,
    name     VARCHAR(64)  NOT NULL,
    value    TEXT         NOT NULL,
    PRIMARY KEY (video_id, name)
);
