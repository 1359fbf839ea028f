package dev.kinora.animatic.footage;

import dev.kinora.media.DecodeSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.FrameDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A figure cut out of a clip: a few poses with clean edges. What is coloured as the border is and hangs together with it is
 * background; where the border is busy, a soft oval is cut instead.
 *
 * @param width pixels of a pose
 * @param height pixels of a pose; its lower edge is where the figure stands
 * @param poses premultiplied pixels {@code 0xAARRGGBB}
 * @param fps poses a second
 */
public record Cutout(int width, int height, List<int[]> poses, int fps) {
    private static final int HEIGHT = 432;
    private static final int POSES = 24;
    private static final int RATE = 12;
    /** A border whose colours lie farther apart than this is busy. */
    private static final double BUSY = 26;

    private static final double NEAR = 22;
    private static final double FAR = 52;

    /**
     * Cuts the figure out of a clip.
     *
     * @param aspect width of the clip's picture by its height, as it is to be decoded
     */
    public static Cutout of(FfmpegPrograms programs, Path clip, double aspect, Duration deadline) {
        int w = Math.max(16, (int) Math.round(HEIGHT * aspect / 2) * 2);
        DecodeSpec spec = new DecodeSpec(w, HEIGHT, RATE, POSES, Optional.empty(), deadline);
        List<int[]> frames = new ArrayList<>();
        try (FrameDecoder decoder = FrameDecoder.open(programs, clip, spec)) {
            byte[] i420 = new byte[spec.frameBytes()];
            while (decoder.read(i420)) {
                frames.add(Planes.rgb(i420, w, HEIGHT));
            }
        }
        return of(frames, w, HEIGHT);
    }

    /** Cuts the figure out of frames of {@code 0xRRGGBB}. */
    static Cutout of(List<int[]> frames, int w, int h) {
        int[] border = border(frames.getFirst(), w, h);
        boolean plain = spread(frames.getFirst(), border, w, h) < BUSY;
        List<float[]> mattes = new ArrayList<>();
        for (int[] frame : frames) {
            mattes.add(plain ? matte(frame, border, w, h) : oval(w, h));
        }
        int[] box = box(mattes, w, h);
        int bw = box[2] - box[0];
        int bh = box[3] - box[1];
        List<int[]> poses = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            poses.add(pose(frames.get(i), mattes.get(i), border, plain, w, box));
        }
        return new Cutout(bw, bh, poses, RATE);
    }

    /** The middle colour of the top and the sides: the figure often stands on the lower edge. */
    private static int[] border(int[] frame, int w, int h) {
        int[] at = edge(w, h);
        int[] colour = new int[3];
        for (int c = 0; c < 3; c++) {
            int shift = 16 - 8 * c;
            int[] values =
                    Arrays.stream(at).map(i -> frame[i] >> shift & 255).sorted().toArray();
            colour[c] = values[values.length / 2];
        }
        return colour;
    }

    private static int[] edge(int w, int h) {
        List<Integer> at = new ArrayList<>();
        for (int x = 2; x < w - 2; x += 2) {
            at.add(3 * w + x);
        }
        for (int y = 2; y < h * 3 / 4; y += 2) {
            at.add(y * w + 3);
            at.add(y * w + w - 4);
        }
        return at.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double spread(int[] frame, int[] border, int w, int h) {
        double[] far = Arrays.stream(edge(w, h))
                .mapToDouble(i -> distance(frame[i], border))
                .sorted()
                .toArray();
        return far[(int) (far.length * 0.85)];
    }

    private static double distance(int rgb, int[] to) {
        double r = (rgb >> 16 & 255) - to[0];
        double g = (rgb >> 8 & 255) - to[1];
        double b = (rgb & 255) - to[2];
        double grey = (r + g + b) / 3;
        double colour = Math.sqrt((r - grey) * (r - grey) + (g - grey) * (g - grey) + (b - grey) * (b - grey));
        return 0.8 * Math.abs(grey) + 1.3 * colour;
    }

    /** Background is what is near the border's colour and can be reached from the border. */
    private static float[] matte(int[] frame, int[] border, int w, int h) {
        float[] alpha = new float[w * h];
        Arrays.fill(alpha, 1);
        boolean[] seen = new boolean[w * h];
        Deque<Integer> open = new ArrayDeque<>();
        for (int x = 0; x < w; x++) {
            open.add(x);
            open.add((h - 1) * w + x);
        }
        for (int y = 0; y < h; y++) {
            open.add(y * w);
            open.add(y * w + w - 1);
        }
        while (!open.isEmpty()) {
            int i = open.poll();
            if (seen[i]) {
                continue;
            }
            seen[i] = true;
            double d = distance(frame[i], border);
            if (d >= FAR) {
                continue;
            }
            alpha[i] = (float) Math.max(0, (d - NEAR) / (FAR - NEAR));
            int x = i % w;
            if (x > 0) {
                open.add(i - 1);
            }
            if (x < w - 1) {
                open.add(i + 1);
            }
            if (i >= w) {
                open.add(i - w);
            }
            if (i < w * (h - 1)) {
                open.add(i + w);
            }
        }
        return eroded(alpha, w, h);
    }

    /** Takes the outermost pixel, which holds some of the background, and softens the edge. */
    private static float[] eroded(float[] alpha, int w, int h) {
        float[] out = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                float least = 1;
                float sum = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int px = Math.max(0, Math.min(w - 1, x + dx));
                        int py = Math.max(0, Math.min(h - 1, y + dy));
                        float a = alpha[py * w + px];
                        least = Math.min(least, a);
                        sum += a;
                    }
                }
                out[y * w + x] = Math.min(alpha[y * w + x], 0.5f * least + 0.5f * sum / 9);
            }
        }
        return out;
    }

    private static float[] oval(int w, int h) {
        float[] alpha = new float[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double dx = (x + 0.5) / w * 2 - 1;
                double dy = (y + 0.5) / h * 2 - 1;
                double reach = Math.min(w, h * 1.0) / w;
                double d = Math.sqrt(dx * dx / (reach * reach) + dy * dy);
                double k = Math.max(0, Math.min(1, (0.98 - d) / 0.14));
                alpha[y * w + x] = (float) (k * k * (3 - 2 * k));
            }
        }
        return alpha;
    }

    /** What the figure covers in any pose: left, top, right, bottom. */
    private static int[] box(List<float[]> mattes, int w, int h) {
        int[] box = {w, h, 0, 0};
        for (float[] matte : mattes) {
            for (int i = 0; i < matte.length; i++) {
                if (matte[i] > 0.25) {
                    box[0] = Math.min(box[0], i % w);
                    box[1] = Math.min(box[1], i / w);
                    box[2] = Math.max(box[2], i % w + 1);
                    box[3] = Math.max(box[3], i / w + 1);
                }
            }
        }
        boolean nothing = box[2] - box[0] < w / 20 || box[3] - box[1] < h / 20;
        return nothing ? new int[] {0, 0, w, h} : box;
    }

    /** One pose, with the background's colour taken out of its edges. */
    private static int[] pose(int[] frame, float[] matte, int[] border, boolean plain, int w, int[] box) {
        int bw = box[2] - box[0];
        int bh = box[3] - box[1];
        int[] out = new int[bw * bh];
        for (int y = 0; y < bh; y++) {
            for (int x = 0; x < bw; x++) {
                int i = (y + box[1]) * w + x + box[0];
                float a = matte[i];
                int argb = Math.round(a * 255) << 24;
                for (int c = 0; c < 3; c++) {
                    int shift = 16 - 8 * c;
                    float v = frame[i] >> shift & 255;
                    float own = plain && a > 0.02f && a < 0.98f ? (v - (1 - a) * border[c]) / a : v;
                    argb |= Math.round(Math.max(0, Math.min(255, own)) * a) << shift;
                }
                out[y * bw + x] = argb;
            }
        }
        return out;
    }
}
