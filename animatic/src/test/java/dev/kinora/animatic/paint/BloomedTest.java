package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Surface;
import org.junit.jupiter.api.Test;

class BloomedTest {
    private static final int SIDE = 240;
    private static final double SIGMA = 14;

    /** A shape with a point and a round side, so that an offset of the small mask would show. */
    private static Path shape() {
        return Paths.polygon(70, 60, 170, 80, 150, 175, 60, 150);
    }

    @Test
    void aWideBlurLooksAsIfItHadBeenBlurredAtFullSize() {
        try (Surface exact = Surface.makeRasterN32Premul(SIDE, SIDE);
                Surface small = Surface.makeRasterN32Premul(SIDE, SIDE);
                MaskFilter blur = MaskFilter.makeBlur(FilterBlurMode.NORMAL, (float) SIGMA, true);
                Paint paint =
                        new Paint().setAntiAlias(true).setColor(0xFFE08040).setMaskFilter(blur);
                Path window = Paths.box(0, 0, SIDE, SIDE, 0)) {
            exact.getCanvas().clear(0xFF203040).drawPath(shape(), paint);
            small.getCanvas().clear(0xFF203040);
            Bloomed.draw(small.getCanvas(), window, shape(), SIGMA, 0xFFE08040, BlendMode.SRC_OVER);
            assertThat(farthest(exact, small)).isBetween(1, 16);
        }
    }

    @Test
    void onlyWideBlursAreDrawnSmall() {
        assertThat(Bloomed.fits(2)).isFalse();
        assertThat(Bloomed.fits(12)).isTrue();
    }

    /** The largest difference of any channel of any pixel. */
    private static int farthest(Surface a, Surface b) {
        int most = 0;
        try (var first = a.makeImageSnapshot();
                var second = b.makeImageSnapshot()) {
            var p = first.peekPixels();
            var q = second.peekPixels();
            for (int i = 0; i < SIDE * SIDE * 4; i++) {
                most = Math.max(most, Math.abs((p.get(i) & 255) - (q.get(i) & 255)));
            }
        }
        return most;
    }
}
