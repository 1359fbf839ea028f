package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReframeTest {
    private static final int FROM = 83;
    private static final int ROWS = 61;

    /** Slides, enlargements, and frames that reach beyond the picture. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "1, -7, -5",
        "1, -7.3, -5.8",
        "1, -0.00391, -0.5",
        "1.02, -1.2, -0.7",
        "1.25, -11.4, -3.1",
        "2.6, -60.2, -70.9",
        "0.8, 0, 0",
        "1, 9, 12",
        "1, -40, -40"
    })
    void theFrameIsWhatTheFormulaSaysByteForByte(double scale, double x, double y) {
        int w = 64;
        int h = 48;
        int[] picture = new int[FROM * ROWS];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = 0xFF000000 | (int) (Noise.at(3, i) * 0xFFFFFF);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment in = arena.allocateFrom(ValueLayout.JAVA_INT, picture);
            MemorySegment out = arena.allocate(w * h * 4L, 4);
            Reframe reframe = new Reframe(FROM, ROWS, w, h);
            reframe.apply(in, out, 1.7, -3.3, -4.4);
            reframe.apply(in, out, scale, x, y);

            int[] got = out.toArray(ValueLayout.JAVA_INT);
            for (int i = 0; i < got.length; i++) {
                assertThat(got[i]).as("%d, %d", i % w, i / w).isEqualTo(twin(picture, scale, i % w, i / w, x, y));
            }
        }
    }

    private static int twin(int[] picture, double scale, int px, int py, double x, double y) {
        int ax = place((px + 0.5 - x) / scale - 0.5, FROM);
        int ay = place((py + 0.5 - y) / scale - 0.5, ROWS);
        int cx = Math.min(ax >> 8, FROM - 2);
        int cy = Math.min(ay >> 8, ROWS - 2);
        int kx = scale == 1 ? leanOfMiddle(x) : ax - (cx << 8);
        int ky = ay - (cy << 8);
        int out = 0xFF;
        for (int c = 16; c >= 0; c -= 8) {
            int left = mix(picture[cy * FROM + cx] >> c & 255, picture[(cy + 1) * FROM + cx] >> c & 255, ky);
            int right = mix(picture[cy * FROM + cx + 1] >> c & 255, picture[(cy + 1) * FROM + cx + 1] >> c & 255, ky);
            out = out << 8 | mix(left, right, kx);
        }
        return out;
    }

    /** Where nothing is enlarged, all columns lean as the middle one. */
    private static int leanOfMiddle(double x) {
        int at = place(32.5 - x - 0.5, FROM);
        return at - (Math.min(at >> 8, FROM - 2) << 8);
    }

    private static int mix(int a, int b, int k) {
        return a * (256 - k) + b * k + 128 >> 8;
    }

    private static int place(double v, int size) {
        return (int) Math.max(0, Math.min((size - 1) * 256L, Math.round(v * 256)));
    }
}
