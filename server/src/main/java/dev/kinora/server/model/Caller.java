package dev.kinora.server.model;

/**
 * Who makes a request.
 *
 * @param project whose videos it is about
 * @param key which key was shown: its id, or a word for a configured one or for none; no secret
 * @param requestsPerMinute how many requests the key may make; 0 = no limit
 */
public record Caller(ProjectId project, String key, int requestsPerMinute) {
    /** Somebody who needs no key, for example to ask how the server is. */
    public static final Caller NOBODY = new Caller(ProjectId.DEFAULT, "nobody", 0);
}
