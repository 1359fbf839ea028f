package dev.kinora.media;

import java.time.Duration;
import java.util.Optional;

/**
 * What a media file holds.
 *
 * @param duration length of the whole file
 * @param video its first moving picture (a still image counts as one frame)
 * @param audio its first sound track
 * @param container the container's names, comma-separated, for example {@code mov,mp4,m4a,3gp,3g2,mj2}
 * @param faststart whether it is an MP4 whose index comes before the media, so that it plays while it loads
 */
public record Probe(
        Duration duration, Optional<Video> video, Optional<Audio> audio, String container, boolean faststart) {
    /**
     * The picture.
     *
     * @param width pixels as shown, after rotation
     * @param height pixels as shown, after rotation
     * @param frames number of frames, counted and not taken from the header
     * @param fpsNumerator average frame rate; 0 when unknown
     * @param fpsDenominator above 0
     * @param codec for example {@code h264}
     * @param profile for example {@code High}; empty when the codec has none
     * @param pixelFormat for example {@code yuv420p}
     */
    public record Video(
            int width,
            int height,
            long frames,
            int fpsNumerator,
            int fpsDenominator,
            String codec,
            String profile,
            String pixelFormat) {
        /** Frames per second; 0 when unknown. */
        public double fps() {
            return (double) fpsNumerator / fpsDenominator;
        }
    }

    /**
     * The sound.
     *
     * @param codec for example {@code aac}
     * @param sampleRate samples per second
     * @param channels number of channels
     */
    public record Audio(String codec, int sampleRate, int channels) {}

    /**
     * Whether the file already is what {@link Transcoder#conform} would make of it: H.264 High yuv420p of this size,
     * rate and number of frames with AAC at 48 kHz stereo in a faststart MP4.
     */
    public boolean conformsTo(ConformSpec spec) {
        return faststart
                && video.filter(v -> v.codec().equals("h264")
                                && v.profile().equals("High")
                                && v.pixelFormat().equals("yuv420p")
                                && v.width() == spec.width()
                                && v.height() == spec.height()
                                && v.frames() == spec.frames()
                                && (long) v.fpsNumerator() * spec.fpsDenominator()
                                        == (long) spec.fpsNumerator() * v.fpsDenominator())
                        .isPresent()
                && audio.filter(a -> a.codec().equals("aac") && a.sampleRate() == 48_000 && a.channels() == 2)
                        .isPresent();
    }
}
