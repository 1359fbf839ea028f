-- Addresses that are told about events. The secret signs what is sent, so it is kept as it is; nothing lists it.
CREATE TABLE webhook_endpoint (
    id          VARCHAR(36)   NOT NULL PRIMARY KEY,
    project     VARCHAR(64)   NOT NULL,
    name        VARCHAR(256)  NOT NULL,
    url         VARCHAR(2048) NOT NULL,
    event_types TEXT          NOT NULL,
    secret      TEXT          NOT NULL,
    origin      VARCHAR(16)   NOT NULL,
    created_at  BIGINT        NOT NULL,
    updated_at  BIGINT        NOT NULL
);

CREATE INDEX webhook_endpoint_by_project ON webhook_endpoint (project, id);

-- Secrets that were replaced and still sign for a while.
CREATE TABLE webhook_old_secret (
    endpoint_id VARCHAR(36) NOT NULL,
    secret      TEXT        NOT NULL,
    until       BIGINT      NOT NULL,
    PRIMARY KEY (endpoint_id, secret)
);

-- One event on its way to one endpoint. While it is held, due_at is when the right to send it ends.
CREATE TABLE webhook_delivery (
    id          VARCHAR(35)  NOT NULL PRIMARY KEY,
    endpoint_id VARCHAR(36)  NOT NULL,
    source      VARCHAR(16)  NOT NULL,
    sequence    BIGINT       NOT NULL,
    event_id    VARCHAR(36)  NOT NULL,
    event_type  VARCHAR(64)  NOT NULL,
    subject     VARCHAR(128) NOT NULL,
    event_at    BIGINT       NOT NULL,
    state       VARCHAR(16)  NOT NULL,
    attempts    INTEGER      NOT NULL,
    tries       INTEGER      NOT NULL,
    since       BIGINT       NOT NULL,
    due_at      BIGINT       NOT NULL,
    held        INTEGER      NOT NULL,
    finished_at BIGINT
);

CREATE UNIQUE INDEX webhook_delivery_once ON webhook_delivery (endpoint_id, source, sequence);
CREATE INDEX webhook_delivery_by_endpoint ON webhook_delivery (endpoint_id, id);
CREATE INDEX webhook_delivery_by_turn ON webhook_delivery (state, endpoint_id, due_at);
CREATE INDEX webhook_delivery_by_time ON webhook_delivery (state, due_at);
CREATE INDEX webhook_delivery_by_end ON webhook_delivery (finished_at);

CREATE TABLE webhook_attempt (
    delivery_id VARCHAR(35)  NOT NULL,
    number      INTEGER      NOT NULL,
    at          BIGINT       NOT NULL,
    millis      BIGINT       NOT NULL,
    status      INTEGER,
    error       VARCHAR(512),
    PRIMARY KEY (delivery_id, number)
);

-- Up to where each log has been turned into deliveries. What happened before there were webhooks is told to nobody.
CREATE TABLE webhook_position (
    source   VARCHAR(16) NOT NULL PRIMARY KEY,
    position BIGINT      NOT NULL
);

INSERT INTO webhook_position (source, position) SELECT 'video', COALESCE(MAX(sequence), 0) FROM event;
