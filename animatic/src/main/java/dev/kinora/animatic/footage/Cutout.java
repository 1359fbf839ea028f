package dev.kinora.animatic.footage;

import dev.kinora.media.DecodeSpec;
import dev.kinora.media.FfmpegPrograms;
import dev.kinora.media.FrameDecoder;
import dev.kinora.media.MediaException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure cut out of a clip: a few poses with clean edges. What is coloured as the border is and hangs together with it is
 * background; where the border is busy, or nothing stands out from it, a soft oval is cut instead.
 *
 * @param width pixels of a pose
 * @param height pixels of a pose; its lower edge is where the figure stands
 * @param poses premultiplied pixels {@code 0xAARRGGBB}
 * @param fps poses a second
 * @param feet half the width of what touches the ground, as a share of the height
 * @param footing how far its middle is right of the pose's middle, as a share of the height
 */
public record Cutout(int width, int height, List<int[]> poses, int fps, double feet, double footing) {
    private static final int HEIGHT = 640;
    private static final int MOST_WIDTH = 1152;
    private static final int POSES = 18;
    private static final int RATE = 10;
    /** The share of the height that counts as feet. */
    private static final double SOLE = 0.04;

    /** A figure in one picture: its pixels and where they were. */
    private record Piece(int[] argb, int left, int top, int right, int bottom) {
        /** An empty one that covers both. */
        Piece around(Piece other) {
            return new Piece(
                    new int[0],
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        /** Its pixels in the rectangle of a larger one. */
        int[] within(Piece all) {
            int w = right - left;
            int wide = all.right - all.left;
            int[] out = new int[wide * (all.bottom - all.top)];
            for (int y = top; y < bottom; y++) {
                System.arraycopy(argb, (y - top) * w, out, (y - all.top) * wide + left - all.left, w);
            }
            return out;
        }
    }

    /**
     * Cuts the figure out of a clip.
     *
     * @param aspect width of the clip's picture by its height
     * @throws MediaException {@link MediaException.Kind#BAD_INPUT} when the clip holds no pictures
     */
    public static Cutout of(FfmpegPrograms programs, Path clip, double aspect, Duration deadline) {
        int h = (int) Math.max(16, Math.min(HEIGHT, MOST_WIDTH / aspect)) / 2 * 2;
        int w = Math.max(16, Math.min(MOST_WIDTH, (int) Math.round(h * aspect / 2) * 2));
        DecodeSpec spec = new DecodeSpec(w, h, RATE, POSES, Optional.empty(), deadline);
        try (FrameDecoder decoder = FrameDecoder.open(programs, clip, spec)) {
            byte[] i420 = new byte[spec.frameBytes()];
            Cutter cutter = new Cutter(w, h);
            while (decoder.read(i420)) {
                cutter.add(Planes.rgb(i420, w, h));
            }
            return cutter.done();
        }
    }

    /** Cuts the figure out of frames of {@code 0xRRGGBB}. */
    static Cutout of(List<int[]> frames, int w, int h) {
        Cutter cutter = new Cutter(w, h);
        frames.forEach(cutter::add);
        return cutter.done();
    }

    /** Takes one picture after the other, and keeps of each only the figure. */
    private static final class Cutter {
        private final int w;
        private final int h;
        private final List<Piece> pieces = new ArrayList<>();
        /** Pictures in which nothing stands out, while there is no other. */
        private final List<int[]> unclear = new ArrayList<>();

        private Optional<Backdrop> backdrop = Optional.empty();
        private boolean begun;

        Cutter(int w, int h) {
            this.w = w;
            this.h = h;
        }

        /** The first picture tells what the background is; the figure may come into view later. */
        void add(int[] frame) {
            if (!begun) {
                begun = true;
                backdrop = Optional.of(Backdrop.of(frame, w, h)).filter(Backdrop::plain);
            }
            Optional<Matte> cut = backdrop.flatMap(b -> Matte.of(frame, b, w, h));
            if (cut.isPresent()) {
                pieces.add(piece(frame, cut.get()));
                unclear.clear();
            } else if (pieces.isEmpty()) {
                unclear.add(frame);
            }
        }

        private void cutOvals() {
            backdrop = Optional.empty();
            Matte oval = Matte.oval(w, h);
            unclear.forEach(frame -> pieces.add(piece(frame, oval)));
        }

        Cutout done() {
            if (pieces.isEmpty()) {
                cutOvals();
            }
            if (pieces.isEmpty()) {
                throw new MediaException(MediaException.Kind.BAD_INPUT, "The clip of a character holds no pictures.");
            }
            Piece all = pieces.stream().reduce(Piece::around).orElseThrow();
            int bw = all.right - all.left;
            int bh = all.bottom - all.top;
            List<int[]> poses = pieces.stream().map(p -> p.within(all)).toList();
            double[] feet = feet(poses.getFirst(), bw, bh);
            return new Cutout(bw, bh, poses, RATE, feet[0], feet[1]);
        }

        /** The figure of one picture, with the background's colour taken out of its edges. */
        private Piece piece(int[] frame, Matte matte) {
            int[] box = matte.box();
            int bw = box[2] - box[0];
            int[] out = new int[bw * (box[3] - box[1])];
            for (int y = box[1]; y < box[3]; y++) {
                for (int x = box[0]; x < box[2]; x++) {
                    float a = matte.alpha()[y * w + x];
                    boolean edge = backdrop.isPresent() && a > 0.004f && a < 0.996f;
                    int rgb = edge ? matte.colour(frame, x, y) : frame[y * w + x];
                    out[(y - box[1]) * bw + x - box[0]] = premultiplied(rgb, a);
                }
            }
            return new Piece(out, box[0], box[1], box[2], box[3]);
        }

        private static int premultiplied(int rgb, float a) {
            return Math.round(a * 255) << 24
                    | Math.round((rgb >> 16 & 255) * a) << 16
                    | Math.round((rgb >> 8 & 255) * a) << 8
                    | Math.round((rgb & 255) * a);
        }
    }

    /** Half the width of the lowest rows of the figure and where their middle is, as shares of its height. */
    private static double[] feet(int[] pose, int w, int h) {
        int last = pose.length - 1;
        while (last > 0 && pose[last] >>> 24 < 128) {
            last--;
        }
        int bottom = last / w + 1;
        int left = w;
        int right = 0;
        for (int i = Math.max(0, bottom - (int) Math.ceil(SOLE * h)) * w; i < bottom * w; i++) {
            if (pose[i] >>> 24 >= 128) {
                left = Math.min(left, i % w);
                right = Math.max(right, i % w + 1);
            }
        }
        return right <= left
                ? new double[] {0.3 * w / h, 0}
                : new double[] {(right - left) / 2.0 / h, ((left + right) / 2.0 - w / 2.0) / h};
    }
}
