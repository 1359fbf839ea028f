package dev.kinora.engines.testcard;

import dev.kinora.engine.RenderSpec;
import java.util.Arrays;
import java.util.Random;

/** Draws the test card as I420: colour bars, a block that moves and the number of the frame. */
final class Card {
    /** Luma and chroma of 75 % bars: grey, yellow, cyan, green, magenta, red, blue. */
    private static final int[][] BARS = {
        {180, 128, 128}, {162, 44, 142}, {131, 156, 44}, {112, 72, 58}, {84, 184, 198}, {65, 100, 212}, {35, 212, 114}
    };

    /** Three by five dots a digit, rows from the top, three bits a row. */
    private static final int[] DIGITS = {
        0b111_101_101_101_111, 0b010_110_010_010_111, 0b111_001_111_100_111, 0b111_001_111_001_111,
        0b101_101_111_001_001, 0b111_100_111_001_111, 0b111_100_111_101_111, 0b111_001_010_010_010,
        0b111_101_111_101_111, 0b111_101_111_001_111
    };

    private final int width;
    private final int height;
    private final byte[] empty;
    private final byte[] frame;
    private final int phase;
    private final int blockU;
    private final int blockV;

    Card(RenderSpec spec) {
        this.width = spec.canvas().width();
        this.height = spec.canvas().height();
        this.empty = new byte[width * height * 3 / 2];
        this.frame = new byte[empty.length];
        Random taste = new Random(spec.seed().orElse(0) * 31 + spec.prompt().hashCode());
        this.phase = taste.nextInt(width);
        this.blockU = 32 + taste.nextInt(192);
        this.blockV = 32 + taste.nextInt(192);
        for (int bar = 0; bar < BARS.length; bar++) {
            int left = bar * width / BARS.length;
            int right = (bar + 1) * width / BARS.length;
            fill(empty, new Box(left & ~1, 0, right, height), BARS[bar]);
        }
    }

    /** The frame of that number; valid until the next call. */
    byte[] draw(int number) {
        System.arraycopy(empty, 0, frame, 0, frame.length);
        int side = Math.max(4, height / 6) & ~1;
        int left = (int) ((phase + (long) number * Math.max(2, width / 120)) % Math.max(1, width - side)) & ~1;
        int top = height * 2 / 3 & ~1;
        fill(frame, new Box(left, top, left + side, Math.min(height, top + side)), new int[] {210, blockU, blockV});
        count(number);
        return frame;
    }

    private void count(int number) {
        int dot = Math.max(2, Math.min(width, height) / 40) & ~1;
        String digits = "%05d".formatted(number % 100_000);
        int left = width / 16 & ~1;
        int top = height / 8 & ~1;
        fill(frame, new Box(left - dot, top - dot, left + digits.length() * 4 * dot, top + 6 * dot), new int[] {
            16, 128, 128
        });
        for (int i = 0; i < digits.length(); i++) {
            digit(digits.charAt(i) - '0', left + i * 4 * dot, top, dot);
        }
    }

    private void digit(int digit, int left, int top, int dot) {
        for (int at = 0; at < 15; at++) {
            if ((DIGITS[digit] >> (14 - at) & 1) == 1) {
                int x = left + at % 3 * dot;
                int y = top + at / 3 * dot;
                fill(frame, new Box(x, y, x + dot, y + dot), new int[] {235, 128, 128});
            }
        }
    }

    private void fill(byte[] plane, Box box, int[] yuv) {
        int left = Math.max(0, box.left());
        int right = Math.min(width, box.right());
        int top = Math.max(0, box.top());
        int bottom = Math.min(height, box.bottom());
        if (left >= right) {
            return;
        }
        for (int y = top; y < bottom; y++) {
            Arrays.fill(plane, y * width + left, y * width + right, (byte) yuv[0]);
        }
        int u = width * height;
        int v = u + u / 4;
        for (int y = top / 2; y < bottom / 2; y++) {
            Arrays.fill(plane, u + y * width / 2 + left / 2, u + y * width / 2 + right / 2, (byte) yuv[1]);
            Arrays.fill(plane, v + y * width / 2 + left / 2, v + y * width / 2 + right / 2, (byte) yuv[2]);
        }
    }

    private record Box(int left, int top, int right, int bottom) {}
}
