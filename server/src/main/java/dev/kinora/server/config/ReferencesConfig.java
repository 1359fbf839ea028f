package dev.kinora.server.config;

import java.time.Duration;

/**
 * Pictures and videos that requests bring along.
 *
 * @param fit what happens to a reference picture of another size than the video's
 * @param maxPixels of a reference picture that has to be fitted
 * @param download bounds of one download
 * @param decoding bounds of looking at what came
 * @param uploads largest uploads
 */
public record ReferencesConfig(
        @Setting(
                value =
                        "what happens to a reference picture of another size than the video's: it is refused as upstream"
                                + " did, or cut (`cover`), or shown between bars (`contain`)",
                standard = "reject")
        Fit fit,

        @Setting(
                value = "pixels of a reference picture that is fitted; larger ones are refused",
                standard = "40000000",
                min = 1_000,
                max = 67_108_864)
        int maxPixels,

        DownloadConfig download,
        DecodingConfig decoding,
        UploadsConfig uploads) {
    /** What happens to a picture of another size. */
    public enum Fit {
        REJECT,
        COVER,
        CONTAIN
    }

    /**
     * Bounds of one download.
     *
     * @param timeout from the first connection to the last byte
     * @param max bytes
     * @param redirects that are followed
     */
    public record DownloadConfig(
            @Setting(value = "how long fetching an `image_url` may take", standard = "20s", min = 100, max = 600_000)
            Duration timeout,

            @Setting(
                    value = "bytes of what an `image_url` or a `file_id` leads to",
                    standard = "20MiB",
                    min = 1024,
                    max = 1_073_741_824)
            ByteSize max,

            @Setting(value = "redirects of an `image_url` that are followed", standard = "3", min = 0, max = 20)
            int redirects) {}

    /**
     * Bounds of looking at what came.
     *
     * @param slots at once
     * @param patience for a slot
     * @param deadline of one look
     */
    public record DecodingConfig(
            @Setting(
                    value = "pictures and uploaded videos that are looked at at once; 0 = as many as processors",
                    standard = "0",
                    min = 0,
                    max = 1024)
            int slots,

            @Setting(
                    value = "how long a request waits for its turn, then it is answered 503",
                    standard = "30s",
                    min = 100,
                    max = 600_000)
            Duration patience,

            @Setting(
                    value = "how long looking at one of them may take; then it is refused",
                    standard = "20s",
                    min = 100,
                    max = 3_600_000)
            Duration deadline) {}

    /**
     * Largest uploads.
     *
     * @param video of an edit or extension
     * @param character of a character
     */
    public record UploadsConfig(
            @Setting(
                    value = "bytes of a video that is uploaded to be edited or extended",
                    standard = "512MiB",
                    min = 1024,
                    max = 1_099_511_627_776L)
            ByteSize video,

            @Setting(
                    value = "bytes of a video that is uploaded to make a character of it",
                    standard = "100MiB",
                    min = 1024,
                    max = 1_099_511_627_776L)
            ByteSize character) {}
}
