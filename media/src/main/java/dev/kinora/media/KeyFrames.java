package dev.kinora.media;

import java.util.ArrayList;
import java.util.List;

/** Where key frames are forced for a preview in pieces, in seconds. */
final class KeyFrames {
    private static final double CLOSE = 0.1;

    private KeyFrames() {}

    /** Length of the first piece where the others have {@code seconds}: what the muxer rounds up to a second at least. */
    static double firstPiece(double seconds) {
        return Math.max(0.5 * seconds, Math.min(seconds, 0.6));
    }

    /** At 0, at once and twice {@code first}, and at every multiple of {@code seconds}; none close to another. */
    static String forced(double first, double seconds) {
        List<Double> early = new ArrayList<>(List.of(0.0, first));
        for (double next : new double[] {seconds, 2 * first}) {
            if (next - early.getLast() > CLOSE && next < 2 * seconds - CLOSE) {
                early.add(next);
            }
        }
        int before = early.size() - 1 - (int) ((early.getLast() + CLOSE) / seconds);
        StringBuilder time = new StringBuilder("(n_forced-" + before + ")*" + Ffmpeg.decimal(seconds));
        for (int n = early.size() - 1; n >= 0; n--) {
            time.insert(0, "if(eq(n_forced," + n + ")," + Ffmpeg.decimal(early.get(n)) + ",")
                    .append(')');
        }
        return "expr:gte(t," + time + "-0.001)";
    }
}
