-- Listeners read the log by project; old events go, and this says up to which one they are gone.

CREATE INDEX event_by_project ON event (project, sequence);

CREATE TABLE event_horizon (
    id             INTEGER NOT NULL PRIMARY KEY,
    pruned_through BIGINT  NOT NULL
);

INSERT INTO event_horizon (id, pruned_through) VALUES (1, 0);
