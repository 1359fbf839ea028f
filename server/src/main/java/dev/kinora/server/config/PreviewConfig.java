package dev.kinora.server.config;

import java.time.Duration;

/**
 * Watching a video while it is rendered.
 *
 * @param enabled whether that is possible
 * @param segment length of a piece
 * @param patience how long a player's first request waits
 * @param keep how long a preview outlives its render
 * @param most how many are kept
 */
public record PreviewConfig(
        @Setting(
                value = "let callers watch a video while it is rendered, as far as its engine can show it",
                standard = "true")
        boolean enabled,

        @Setting(
                value = "length of the pieces a preview comes in: shorter ones show earlier and make files larger",
                standard = "1s",
                min = 200,
                max = 10_000)
        Duration segment,

        @Setting(
                value = "how long a request for a preview waits for its first piece before it is refused",
                standard = "2s",
                min = 0,
                max = 30_000)
        Duration patience,

        @Setting(
                value = "how long a preview can still be watched after its render; 0 ends it at once",
                standard = "1m",
                min = 0,
                max = 3_600_000)
        Duration keep,

        @Setting(
                value = "how many previews of finished renders are kept at the same time",
                standard = "32",
                min = 1,
                max = 10_000)
        int most) {}
