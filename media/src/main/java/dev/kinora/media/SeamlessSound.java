package dev.kinora.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Joins two sounds sample by sample: not one is lost, added or moved. Where the second begins at another height than
 * the first ends, the jump is let go over five milliseconds, so that it is not heard as a click; where the second goes
 * on exactly, nothing changes.
 */
final class SeamlessSound {
    /** Samples per second. */
    static final int RATE = 48_000;

    private static final int CHANNELS = 2;
    private static final int FRAME_BYTES = 2 * CHANNELS;
    private static final int DECLICK_SAMPLES = RATE * 5 / 1000;

    private SeamlessSound() {}

    /** Appends {@code next} to {@code first}; both are signed 16-bit little-endian stereo. */
    static void append(Path first, Path next, Path out) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            byte[] end = copy(first, to);
            try (InputStream from = new BufferedInputStream(Files.newInputStream(next), 1 << 16)) {
                byte[] begin = from.readNBytes(DECLICK_SAMPLES * FRAME_BYTES);
                soften(end, begin);
                to.write(begin);
                from.transferTo(to);
            }
        }
    }

    /** Writes {@code samples} samples of silence. */
    static void silence(Path out, long samples) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long left = samples * FRAME_BYTES;
        try (OutputStream to = Files.newOutputStream(out)) {
            while (left > 0) {
                int length = (int) Math.min(chunk.length, left);
                to.write(chunk, 0, length);
                left -= length;
            }
        }
    }

    /** Copies and returns the last two samples, where the line through them points to what should come next. */
    private static byte[] copy(Path first, OutputStream to) throws IOException {
        byte[] end = new byte[2 * FRAME_BYTES];
        byte[] chunk = new byte[1 << 16];
        try (InputStream from = Files.newInputStream(first)) {
            for (int read = from.readNBytes(chunk, 0, chunk.length);
                    read > 0;
                    read = from.readNBytes(chunk, 0, chunk.length)) {
                to.write(chunk, 0, read);
                if (read >= end.length) {
                    System.arraycopy(chunk, read - end.length, end, 0, end.length);
                }
            }
        }
        return end;
    }

    private static void soften(byte[] end, byte[] begin) {
        int samples = begin.length / FRAME_BYTES;
        if (samples < 2) {
            return;
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            double expected = 2.0 * sample(end, 1, channel) - sample(end, 0, channel);
            double jump = expected - sample(begin, 0, channel);
            for (int i = 0; i < samples; i++) {
                double rest = 0.5 + 0.5 * Math.cos(Math.PI * i / samples);
                put(begin, i, channel, sample(begin, i, channel) + jump * rest);
            }
        }
    }

    private static int sample(byte[] sound, int index, int channel) {
        int at = index * FRAME_BYTES + channel * 2;
        return (short) ((sound[at] & 0xff) | sound[at + 1] << 8);
    }

    private static void put(byte[] sound, int index, int channel, double value) {
        int at = index * FRAME_BYTES + channel * 2;
        int whole = (int) Math.clamp(Math.round(value), Short.MIN_VALUE, Short.MAX_VALUE);
        sound[at] = (byte) whole;
        sound[at + 1] = (byte) (whole >> 8);
    }
}
