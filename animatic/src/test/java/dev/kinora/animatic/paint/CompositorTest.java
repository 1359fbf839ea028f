package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositorTest {
    private static final int W = 70;
    private static final int H = 52;
    private static final int PW = 37;
    private static final int PH = 29;

    /** Premultiplied, empty around the middle, some of it half seen through. */
    private static int[] picture() {
        int[] p = new int[PW * PH];
        for (int i = 0; i < p.length; i++) {
            int x = i % PW;
            int y = i / PW;
            if (Math.hypot(x - 18, (y - 14) * 1.2) < 15 + 4 * Noise.at(5, y)) {
                int a = Noise.at(6, i) < 0.5 ? 255 : (int) (255 * Noise.at(7, i));
                int r = (int) (a * Noise.at(8, i));
                int g = (int) (a * Noise.at(9, i));
                int b = (int) (a * Noise.at(10, i));
                p[i] = a << 24 | r << 16 | g << 8 | b;
            }
        }
        return p;
    }

    private static int[] ground() {
        int[] f = new int[W * H];
        for (int i = 0; i < f.length; i++) {
            f[i] = 0xFF000000 | (int) (Noise.at(11, i) * 0xFFFFFF);
        }
        return f;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 10, 8, 1",
        "1, 1, 10.37, 8.81, 1",
        "1, 1, -12.6, -9.2, 1",
        "1, 1, 50.5, 40.25, 0.6",
        "1.31, 1.31, 3.2, 4.7, 1",
        "1.07, 1.07, 3.2, 4.7, 1",
        "0.94, 0.94, 9.9, 6.1, 1",
        "1.004, 1.004, 0.4, 0.3, 1",
        "2.4, 1.7, -20.3, -11.9, 0.35",
        "0.6, 0.6, 20.1, 14.9, 1",
        "-1, 1, 48, 8, 1",
        "-1.13, 1.13, 60.7, 5.3, 0.8"
    })
    void aLaidPictureIsWhatTheFormulaSaysByteForByte(double sx, double sy, double x, double y, double alpha) {
        int[] picture = picture();
        int[] got = laid(picture, PW, PH, new Compositor.Lay(sx, sy, x, y), alpha);

        int[] frame = ground();
        for (int i = 0; i < got.length; i++) {
            int want = twin(picture, frame[i], i % W, i / W, new Compositor.Lay(sx, sy, x, y), alpha);
            assertThat(got[i]).as("%d, %d", i % W, i / W).isEqualTo(want);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "35, 26, 20, 0xC0FFA040",
        "35.4, 26.7, 33.3, 0xFFFFFFFF",
        "-6, 60, 40, 0x80402080",
        "69.9, 0.2, 300, 0x40C0E0FF",
        "20, 20, 0.4, 0xFFFFFFFF"
    })
    void aGlowIsWhatTheFormulaSaysByteForByte(double x, double y, double radius, String colour) {
        int argb = (int) Long.decode(colour).longValue();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment frame = arena.allocateFrom(ValueLayout.JAVA_INT, ground());
            new Compositor(frame, W, H).glow(x, y, radius, argb);

            int[] got = frame.toArray(ValueLayout.JAVA_INT);
            int[] before = ground();
            for (int i = 0; i < got.length; i++) {
                assertThat(got[i])
                        .as("%d, %d", i % W, i / W)
                        .isEqualTo(glowing(before[i], i % W, i / W, x, y, radius, argb));
            }
        }
    }

    /** A pixel under a glow, said in the plainest way. */
    private static int glowing(int pixel, int px, int py, double x, double y, double radius, int argb) {
        double down = (py + 0.5 - y) / radius;
        double half = Math.sqrt(Math.max(0, 1 - down * down)) * radius;
        int left = (int) Math.max(0, Math.ceil(x - half - 0.5));
        if (Math.abs(py + 0.5 - y) > radius || px < left || px >= Math.ceil(x + half - 0.5)) {
            return pixel;
        }
        float across = (float) ((left + 0.5 - x) / radius) + (px - left) * (float) (1 / radius);
        float r = (float) Math.sqrt(across * across + (float) (down * down));
        float k = Math.max(0, Math.max(Math.max(1 - 2.4f * r, 0.476875f - 0.65625f * r), 0.184211f - 0.184211f * r));
        int strength = (int) (k * 32768);
        int out = 0xFF;
        for (int c = 16; c >= 0; c -= 8) {
            int light = (argb >> c & 255) * (argb >>> 24) * 128 / 255 * strength >> 15;
            int level = pixel >> c & 255;
            out = out << 8 | level + (light * (255 - level) * 257 + (1 << 22) >> 23);
        }
        return out;
    }

    @Test
    void aGlowIsTheSameAsTheRasterLibrarysWithinThreeSteps() {
        int w = 90;
        int h = 80;
        int[] frame = new int[w * h];
        Arrays.fill(frame, 0xFF203048);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment fast = arena.allocateFrom(ValueLayout.JAVA_INT, frame);
            MemorySegment slow = arena.allocateFrom(ValueLayout.JAVA_INT, frame);
            new Compositor(fast, w, h).glow(41.3, 37.8, 36, 0xD0FFB060);
            try (Surface s = Surface.makeRasterDirect(ImageInfo.makeN32Premul(w, h), slow.address(), 4L * w)) {
                new Pen(s.getCanvas(), ArtTest.LIGHT, 1).glow(41.3, 37.8, 36, 0xD0FFB060, BlendMode.SCREEN);
            }
            for (int i = 0; i < frame.length; i++) {
                int a = fast.getAtIndex(ValueLayout.JAVA_INT, i);
                int b = slow.getAtIndex(ValueLayout.JAVA_INT, i);
                for (int c = 0; c < 24; c += 8) {
                    assertThat(a >> c & 255).as("%d, %d", i % w, i / w).isCloseTo(b >> c & 255, within(3));
                }
            }
        }
    }

    @Test
    void whatIsClippedStays() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment frame = arena.allocateFrom(ValueLayout.JAVA_INT, ground());
            Compositor c = new Compositor(frame, W, H);
            c.clip(20, 15, 30, 25);
            c.draw(rows(arena, picture(), PW, PH), new Compositor.Lay(1, 1, 10, 8), 1);

            int[] before = ground();
            int[] after = frame.toArray(ValueLayout.JAVA_INT);
            int changed = 0;
            for (int i = 0; i < after.length; i++) {
                if (after[i] != before[i]) {
                    changed++;
                    assertThat(i % W).isBetween(20, 29);
                    assertThat(i / W).isBetween(15, 24);
                }
            }
            assertThat(changed).isGreaterThan(60);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.25", "0.5", "0.77"})
    void picturesSideBySideLeaveNoSeam(double x) {
        int[] white = new int[10 * 10];
        java.util.Arrays.fill(white, -1);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment frame = arena.allocateFrom(ValueLayout.JAVA_INT, ground());
            PixelRows tile = rows(arena, white, 10, 10);
            Compositor c = new Compositor(frame, W, H);
            for (int i = 0; i < 7; i++) {
                c.draw(tile, new Compositor.Lay(1, 1, x + 10 * i, 5.3), 1);
            }
            for (int i = 1; i < W; i++) {
                assertThat(frame.getAtIndex(ValueLayout.JAVA_INT, 10L * W + i)).isEqualTo(-1);
            }
        }
    }

    private static PixelRows rows(Arena arena, int[] pixels, int w, int h) {
        return PixelRows.of(arena.allocateFrom(ValueLayout.JAVA_INT, pixels), w, Rect.makeWH(w, h));
    }

    private static int[] laid(int[] picture, int w, int h, Compositor.Lay lay, double alpha) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment frame = arena.allocateFrom(ValueLayout.JAVA_INT, ground());
            new Compositor(frame, W, H).draw(rows(arena, picture, w, h), lay, alpha);
            return frame.toArray(ValueLayout.JAVA_INT);
        }
    }

    private static int twin(int[] picture, int under, int px, int py, Compositor.Lay lay, double alpha) {
        double sx = (px + 0.5 - lay.x()) / lay.scaleX();
        double sy = (py + 0.5 - lay.y()) / lay.scaleY();
        if (sx < 0 || sy < 0 || sx >= PW || sy >= PH) {
            return under;
        }
        int at = (int) Math.round(Math.max(0, Math.min(PH - 1, sy - 0.5)) * 256);
        int from = first(picture, at >> 8) - 1;
        int left = leftmost(lay, from, picture, at >> 8);
        long along = Math.round(((left + 0.5 - lay.x()) / lay.scaleX() - 0.5 - from) * 65536)
                + (px - left) * Math.round(1 / lay.scaleX() * 65536);
        int column = (int) (along >> 16) + from;
        int k = (int) (along >> 8) & 255;
        int[] out = new int[4];
        for (int c = 0; c < 4; c++) {
            int shift = 24 - 8 * c;
            int a = mix(
                    channel(picture, column, at >> 8, shift), channel(picture, column, (at >> 8) + 1, shift), at & 255);
            int b = mix(
                    channel(picture, column + 1, at >> 8, shift),
                    channel(picture, column + 1, (at >> 8) + 1, shift),
                    at & 255);
            int v = mix(a, b, k);
            int faded = (int) Math.round(alpha * 256);
            out[c] = faded < 256 ? v * faded + 128 >> 8 : v;
        }
        int rest = 256 - out[0] - (out[0] >> 7);
        int result = 0;
        for (int c = 0; c < 4; c++) {
            int q = under >>> 24 - 8 * c & 255;
            result = result << 8 | out[c] + (q * rest + 128 >> 8);
        }
        return result;
    }

    /** First column of two rows that is not empty: from there a row is stepped through. */
    private static int first(int[] picture, int y) {
        for (int x = 0; x < PW; x++) {
            if (picture[y * PW + x] != 0 || picture[Math.min(PH - 1, y + 1) * PW + x] != 0) {
                return x;
            }
        }
        return PW;
    }

    private static int end(int[] picture, int y) {
        int end = 0;
        for (int x = 0; x < PW; x++) {
            if (picture[y * PW + x] != 0 || picture[Math.min(PH - 1, y + 1) * PW + x] != 0) {
                end = x + 1;
            }
        }
        return end;
    }

    private static int leftmost(Compositor.Lay lay, int from, int[] picture, int y) {
        double one = (Math.max(from, -0.5) + 0.5) * lay.scaleX() + lay.x() - 0.5;
        double other = (Math.min(end(picture, y), PW - 0.5) + 0.5) * lay.scaleX() + lay.x() - 0.5;
        return Math.max(0, (int) Math.ceil(Math.min(one, other)));
    }

    private static int channel(int[] picture, int x, int y, int shift) {
        return picture[Math.max(0, Math.min(PH - 1, y)) * PW + Math.max(0, Math.min(PW - 1, x))] >>> shift & 255;
    }

    private static int mix(int a, int b, int k) {
        return a * (256 - k) + b * k + 128 >> 8;
    }
}
