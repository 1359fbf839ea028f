package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishPassTest {
    private static final Finish NEUTRAL = new Finish(1, 1, 0, 0, 0, 1, 0xFF000000, 0, 0, 0);

    private static int[] flat(int w, int h, int argb) {
        int[] pixels = new int[w * h];
        Arrays.fill(pixels, argb);
        return pixels;
    }

    private static int[] noise(int w, int h) {
        int[] pixels = new int[w * h];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | (int) (Noise.at(1, i / 3) * 0xFFFFFF);
        }
        return pixels;
    }

    private static byte[] finished(int w, int h, Finish finish, int[] argb, int frame) {
        byte[] out = new byte[w * h * 3 / 2];
        new FinishPass(w, h, finish).apply(MemorySegment.ofArray(argb), frame, out);
        return out;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 64, 127, 128, 200, 254, 255})
    void greyStaysGreyWhereverItLies(int grey) {
        byte[] out = finished(48, 32, NEUTRAL, flat(48, 32, 0xFF000000 | grey * 0x010101), 3);

        for (int i = 48 * 32; i < out.length; i++) {
            assertThat(out[i] & 255).isEqualTo(128);
        }
        for (int i = 1; i < 48 * 32; i++) {
            assertThat(out[i]).isEqualTo(out[0]);
        }
    }

    @Test
    void brighterStaysBrighterAndTheMiddleStaysInTheMiddle() {
        int before = -1;
        for (int grey = 0; grey < 256; grey++) {
            int y = finished(16, 16, NEUTRAL, flat(16, 16, 0xFF000000 | grey * 0x010101), 0)[0] & 255;
            assertThat(y).isGreaterThanOrEqualTo(before);
            before = y;
        }
        int middle = finished(16, 16, NEUTRAL, flat(16, 16, 0xFF646464), 0)[0] & 255;
        assertThat(middle).isBetween(100, 108);
    }

    @ParameterizedTest
    @CsvSource({
        "FF0000, true, false",
        "00FF00, false, false",
        "0000FF, false, true",
    })
    void coloursHaveTheirSides(String rgb, boolean red, boolean blue) {
        byte[] out = finished(16, 16, NEUTRAL, flat(16, 16, Colours.parse('#' + rgb)), 0);

        assertThat((out[16 * 16 * 5 / 4] & 255) > 128).isEqualTo(red);
        assertThat((out[16 * 16] & 255) > 128).isEqualTo(blue);
    }

    static Stream<Arguments> looks() {
        return Stream.of(
                Arguments.of("day", Finish.DAY),
                Arguments.of("golden", Finish.GOLDEN),
                Arguments.of("night", Finish.NIGHT),
                Arguments.of("room", Finish.ROOM),
                Arguments.of("extreme", new Finish(3, 0, 1, 1, 1, 3, 0xFF808080, 1, 1, 60)),
                Arguments.of("dark", new Finish(0, 0, 0, 0, 0, 0, 0xFF000000, -1, 1, 60)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everyByteIsInTheLimitedRange(String name, Finish finish) {
        for (int[] pixels : new int[][] {
            noise(66, 34),
            flat(66, 34, 0xFFFFFFFF),
            flat(66, 34, 0xFF000000),
            flat(66, 34, 0xFFFF0000),
            flat(66, 34, 0xFF0000FF)
        }) {
            byte[] out = finished(66, 34, finish, pixels, 9);
            for (int i = 0; i < out.length; i++) {
                assertThat(out[i] & 255).as("byte %d", i).isBetween(16, i < 66 * 34 ? 235 : 240);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720",
        "720, 1280",
        "1792, 1024",
        "1024, 1792",
        "1920, 1080",
        "1080, 1920",
        "16, 16",
        "18, 22",
        "66, 34",
        "400, 16",
        "16, 400",
        "514, 258"
    })
    void everySizeIsFilledToItsLastByte(int w, int h) {
        int[] pixels = flat(w, h, 0xFFB0B0B0);
        byte[] out = new byte[w * h * 3 / 2];
        Arrays.fill(out, (byte) 1);

        new FinishPass(w, h, Finish.NIGHT).apply(MemorySegment.ofArray(pixels), 2, out);

        for (int i = 0; i < out.length; i++) {
            if ((out[i] & 255) < 16) {
                throw new AssertionError("byte " + i + " of " + out.length + " is " + out[i]);
            }
        }
    }

    @Test
    void theSamePixelsGiveTheSameBytesWhateverWasFinishedBefore() {
        FinishPass used = new FinishPass(64, 48, Finish.NIGHT);
        byte[] out = new byte[64 * 48 * 3 / 2];
        used.apply(MemorySegment.ofArray(flat(64, 48, 0xFFFFFFFF)), 1, out);
        used.apply(MemorySegment.ofArray(noise(64, 48)), 2, out);

        assertThat(out).isEqualTo(finished(64, 48, Finish.NIGHT, noise(64, 48), 2));
    }

    @Test
    void grainMovesAndKeepsTheMean() {
        int[] grey = flat(256, 256, 0xFF808080);
        Finish grainy = new Finish(1, 1, 0, 0, 0, 1, 0xFF000000, 0, 0, 6);
        byte[] clean = finished(256, 256, NEUTRAL, grey, 0);
        byte[] a = finished(256, 256, grainy, grey, 0);
        byte[] b = finished(256, 256, grainy, grey, 1);

        assertThat(a).isNotEqualTo(b);
        assertThat(mean(a, 256 * 256)).isCloseTo(clean[0] & 255, within(0.2));
        for (int i = 0; i < 256 * 256; i++) {
            assertThat(Math.abs((a[i] & 255) - (clean[0] & 255))).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void lightSpillsNearLampsOnly() {
        Finish bloom = new Finish(1, 0.7, 0.5, 0.3, 0, 1, 0xFF000000, 0, 0, 0);
        int[] dark = flat(320, 180, 0xFF202020);
        int[] lamp = dark.clone();
        for (int y = 84; y < 96; y++) {
            for (int x = 40; x < 52; x++) {
                lamp[y * 320 + x] = 0xFFFFF0D0;
            }
        }
        byte[] before = finished(320, 180, bloom, dark, 0);
        byte[] after = finished(320, 180, bloom, lamp, 0);

        assertThat(before).as("nothing is bright enough").isEqualTo(finished(320, 180, NEUTRAL, dark, 0));
        assertThat(after[90 * 320 + 56] & 255).as("beside it").isGreaterThan((before[90 * 320 + 56] & 255) + 4);
        assertThat(after[90 * 320 + 300]).as("far away").isEqualTo(before[90 * 320 + 300]);
        assertThat(after[5 * 320 + 160]).isEqualTo(before[5 * 320 + 160]);
    }

    @Test
    void theVignetteDarkensCornersAndNothingElse() {
        Finish framed = new Finish(1, 1, 0, 0, 0, 1, 0xFF000000, 0, 0.6, 0);
        byte[] out = finished(160, 90, framed, flat(160, 90, 0xFF909090), 0);
        int middle = out[45 * 160 + 80] & 255;

        assertThat(middle).isEqualTo(finished(160, 90, NEUTRAL, flat(160, 90, 0xFF909090), 0)[0] & 255);
        for (int corner : new int[] {0, 159, 89 * 160, 89 * 160 + 159}) {
            assertThat(out[corner] & 255).isLessThan(middle - 20);
        }
        assertThat(out[0]).isEqualTo(out[159]).isEqualTo(out[89 * 160]);
    }

    @Test
    void saturationAndWarmthGoTheirWay() {
        int[] red = flat(16, 16, 0xFFA06060);
        Finish grey = new Finish(1, 1, 0, 0, 0, 0, 0xFF000000, 0, 0, 0);
        Finish strong = new Finish(1, 1, 0, 0, 0, 2, 0xFF000000, 0, 0, 0);
        Finish warm = new Finish(1, 1, 0, 0, 0, 1, 0xFF000000, 1, 0, 0);
        int v = 16 * 16 * 5 / 4;
        int u = 16 * 16;

        assertThat(finished(16, 16, grey, red, 0)[v] & 255).isEqualTo(128);
        assertThat(finished(16, 16, strong, red, 0)[v] & 255).isGreaterThan(finished(16, 16, NEUTRAL, red, 0)[v] & 255);
        assertThat(finished(16, 16, warm, flat(16, 16, 0xFF808080), 0)[u] & 255).isLessThan(128);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void theFastPassIsThePlainOneByteForByte(String name, Finish finish) {
        for (int[] size : new int[][] {{66, 34}, {130, 72}, {18, 22}, {300, 40}}) {
            int[] pixels = noise(size[0], size[1]);
            for (int i = 0; i < 40; i++) {
                pixels[i * 7 % pixels.length] = -1;
            }
            assertThat(finished(size[0], size[1], finish, pixels, 4))
                    .as("%d x %d", size[0], size[1])
                    .isEqualTo(new FinishTwin(size[0], size[1], finish).apply(pixels, 4));
        }
    }

    /** The pass, pixel by pixel and without tables, for a look without bloom: at most one step apart. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void thePassIsWhatTheFormulaSays(double contrast) {
        Finish look = new Finish(1.1, 1, 0, 0, contrast, 1.2, 0xFF0A0610, 0.25, 0.4, 0);
        int w = 34;
        int h = 18;
        int[] pixels = noise(w, h);
        byte[] out = finished(w, h, look, pixels, 5);

        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double[] c = toned(pixels[y * w + x], x, y, w, h, look);
                double luma = 16 + 219 * (0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]) / 255;
                assertThat(out[y * w + x] & 255).as("%d,%d", x, y).isCloseTo((int) Math.round(luma), within(2));
            }
        }
    }

    private static double[] toned(int argb, int x, int y, int w, int h, Finish f) {
        double vignette = (1 - f.vignette() * 0.5 * Math.pow(Math.abs((x + 0.5) / w * 2 - 1), 2.6))
                * (1 - f.vignette() * 0.5 * Math.pow(Math.abs((y + 0.5) / h * 2 - 1), 2.6));
        double[] out = new double[3];
        for (int c = 0; c < 3; c++) {
            double warm = c == 0 ? 1 + 0.07 * f.warmth() : c == 2 ? 1 - 0.09 * f.warmth() : 1;
            double v = (argb >> (16 - 8 * c) & 255) * vignette / 255 * f.exposure() * warm;
            double s = v < 0.62 ? v : 0.62 + 0.38 * (1 - Math.exp(-(v - 0.62) / 0.38));
            double graded = s + (s * s * (3 - 2 * s) - s) * f.contrast();
            int lift = f.lift() >> (16 - 8 * c) & 255;
            out[c] = Math.max(0, Math.min(255, lift + graded * (255 - lift) * 1.035));
        }
        return out;
    }

    private static double mean(byte[] bytes, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += bytes[i] & 255;
        }
        return sum / n;
    }
}
