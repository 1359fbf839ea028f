-- Keys are never stored: only a salted hash of each. The id is part of the key's text and no secret.

CREATE TABLE access_key (
    id                  VARCHAR(32) NOT NULL PRIMARY KEY,
    name                VARCHAR(64) NOT NULL,
    project             VARCHAR(64) NOT NULL,
    requests_per_minute INTEGER,
    hint                VARCHAR(32) NOT NULL,
    salt                VARCHAR(64) NOT NULL,
    hash                VARCHAR(64) NOT NULL,
    created_at          BIGINT      NOT NULL,
    last_used_at        BIGINT,
    revoked_at          BIGINT
);

-- A name may be given again once its key is revoked.
CREATE UNIQUE INDEX access_key_by_name ON access_key (name) WHERE revoked_at IS NULL;

-- The answer to a create that came with an Idempotency-Key, written together with what it made, so that a repeated
-- request hears it again.
CREATE TABLE kept_answer (
    slot        VARCHAR(64) NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    body        TEXT        NOT NULL,
    expires_at  BIGINT      NOT NULL
);

CREATE INDEX kept_answer_by_expiry ON kept_answer (expires_at);

-- The answers to all other creates of the last minute or so. Without any index on the slot: rows are only appended,
-- which costs a create next to nothing, and looked through by the few requests that say they are retries.
CREATE TABLE recent_answer (
    sequence   ${sequence},
    slot       VARCHAR(64) NOT NULL,
    body       TEXT        NOT NULL,
    expires_at BIGINT      NOT NULL
);
