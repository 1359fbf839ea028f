package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RasterTest {
    private static double sum(float[] plane) {
        double s = 0;
        for (float v : plane) {
            s += v;
        }
        return s;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 8})
    void blurringKeepsTheLight(int radius) {
        Raster r = new Raster(97, 71);
        for (int y = 30; y < 40; y++) {
            for (int x = 44; x < 52; x++) {
                r.set(x, y, 3, 0.5, 0.1, 0.8);
            }
        }
        double red = sum(r.r);
        double cover = sum(r.a);

        r.blur(radius);

        assertThat(sum(r.r)).isCloseTo(red, within(red * 1e-3));
        assertThat(sum(r.a)).isCloseTo(cover, within(cover * 1e-3));
        if (radius > 0) {
            assertThat(r.r[30 * 97 + 44]).as("its corner").isLessThan(2f);
            assertThat(r.r[35 * 97 + 43]).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 300})
    void aFlatFieldStaysFlatToItsEdges(int radius) {
        Raster r = new Raster(23, 9);
        for (int i = 0; i < 23 * 9; i++) {
            r.set(i % 23, i / 23, 0.4, 0.4, 0.4);
        }
        r.blur(radius);

        for (float v : r.g) {
            assertThat(v).isCloseTo(0.4f, within(1e-4f));
        }
    }

    @Test
    void blurringIsTheSameAcrossAndDown() {
        Raster r = new Raster(41, 41);
        r.set(20, 20, 9, 9, 9);
        r.blur(4);

        for (int i = 0; i < 41; i++) {
            assertThat(r.r[20 * 41 + i]).isCloseTo(r.r[i * 41 + 20], within(1e-5f));
            assertThat(r.r[20 * 41 + i]).isCloseTo(r.r[20 * 41 + 40 - i], within(1e-5f));
        }
    }

    @Test
    void filmRollsOffAndNeverFalls() {
        int before = 0;
        for (double v = 0; v < 9; v += 0.01) {
            int c = Raster.filmic(v);
            assertThat(c).isBetween(before, 255);
            before = c;
        }
        assertThat(Raster.filmic(-1)).isZero();
        for (int c = 0; c < 190; c++) {
            assertThat(Raster.filmic(Raster.linear(c))).isEqualTo(c);
        }
        assertThat(Raster.filmic(1)).isBetween(225, 254);
    }

    @Test
    void pixelsBecomeAPictureWithPremultipliedCover() {
        Raster r = new Raster(2, 1);
        r.set(0, 0, 1, 0, 0, 0.5);
        Art art = r.toArt(Paths.rect(0, 0, 2, 1));

        assertThat(art.scale()).isEqualTo(1);
        int p = new Pixels(art).at(0, 0);
        assertThat(Colours.alpha(p)).isBetween(126, 129);
        assertThat(Colours.red(p)).isGreaterThan(220);
        assertThat(Colours.green(p)).isZero();
        assertThat(new Pixels(art).at(1, 0)).isZero();
    }
}
