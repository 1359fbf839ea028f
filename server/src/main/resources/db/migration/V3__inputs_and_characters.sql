-- What a render starts from, until it is over. A key may be another table's as well: the file goes when nobody names it.
CREATE TABLE video_input (
    video_id   VARCHAR(54)  NOT NULL,
    position   INTEGER      NOT NULL,
    role       VARCHAR(16)  NOT NULL,
    label      VARCHAR(200) NOT NULL,
    media_type VARCHAR(64)  NOT NULL,
    asset_key  VARCHAR(200) NOT NULL,
    bytes      BIGINT       NOT NULL,
    sha256     VARCHAR(64)  NOT NULL,
    PRIMARY KEY (video_id, position)
);

CREATE INDEX video_input_by_key ON video_input (asset_key);

-- What is known of the video that another one varies, changes or continues; it outlives the source.
CREATE TABLE video_source (
    video_id  VARCHAR(54) NOT NULL PRIMARY KEY,
    prompt    TEXT        NOT NULL,
    seed      BIGINT,
    engine    VARCHAR(64),
    recipe    TEXT,
    emulation VARCHAR(16) NOT NULL
);

CREATE TABLE video_character (
    id         VARCHAR(53)  NOT NULL PRIMARY KEY,
    project    VARCHAR(64)  NOT NULL,
    name       VARCHAR(200) NOT NULL,
    media_type VARCHAR(64)  NOT NULL,
    asset_key  VARCHAR(200) NOT NULL,
    bytes      BIGINT       NOT NULL,
    sha256     VARCHAR(64)  NOT NULL,
    created_at BIGINT       NOT NULL
);

CREATE UNIQUE INDEX video_character_by_key ON video_character (asset_key);
