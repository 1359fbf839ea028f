-- Videos that a batch ordered; it outlives the lines of the batch, since such a video costs half as long as it lives.

CREATE TABLE batch_video (
    video_id VARCHAR(54) NOT NULL PRIMARY KEY
);
