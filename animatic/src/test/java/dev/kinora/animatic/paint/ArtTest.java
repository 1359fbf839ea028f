package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ArtTest {
    static final Light LIGHT = new Light(
            -0.5,
            -0.7,
            0.5,
            0xFFFFE0B0,
            0.3,
            0xFF203050,
            0.5,
            0xFFFFFFFF,
            0xFFA0C0FF,
            0xFF605040,
            new Rim(-0.6, -0.8, 0xFFFFFFFF, 1),
            new Rim(0.8, 0.1, 0xFF80A0FF, 0.8),
            0xFFC0D0E0,
            0.1,
            Gobo.OPEN);

    private static Art art(double scale, Consumer<Pen> drawing) {
        return Art.bake(Paths.rect(-2, -1, 2, 1), scale, LIGHT, drawing);
    }

    @Test
    void aPictureCoversItsBoundsAtItsScale() {
        Art art = art(50, pen -> pen.fill(Paths.box(-2, -1, 2, 1, 0), 0xFF4080C0));

        assertThat(art.image().getWidth()).isEqualTo(200);
        assertThat(art.image().getHeight()).isEqualTo(100);
        assertThat(new Pixels(art).at(0, 0)).isEqualTo(0xFF4080C0);
        assertThat(new Pixels(art).at(199, 99)).isEqualTo(0xFF4080C0);
    }

    @Test
    void anEnormousPictureIsBakedCoarser() {
        Art art = art(1e6, pen -> {});

        assertThat(art.image().getWidth()).isLessThanOrEqualTo(6000);
        assertThat(art.scale()).isCloseTo(art.image().getWidth() / 4.0, within(1.0));
    }

    @Test
    void trimmingKeepsEveryPixelInItsPlace() {
        Consumer<Pen> spot = pen -> pen.fill(Paths.oval(0.7, 0.3, 0.2, 0.1), 0xFFFF8000);
        Art trimmed = art(50, spot).trimmed();

        assertThat(trimmed.image().getWidth()).isLessThan(30);
        assertThat(drawn(trimmed)).isEqualTo(drawn(art(50, spot)));
    }

    @Test
    void trimmingNothingIsHarmless() {
        assertThat(new Pixels(art(10, pen -> {}).trimmed()).any(0, 0, 1, 1)).isFalse();
    }

    @Test
    void anAlignedPictureHasWholePixelsAndLooksTheSame() {
        Art odd = Art.bake(
                Paths.rect(-3.4, -2.6, 40.2, 30.7), 0.5, LIGHT, pen -> pen.fill(Paths.oval(18, 14, 12, 9), 0xFF3060A0));
        Art aligned = odd.aligned();
        Rect b = aligned.bounds();

        assertThat(aligned.scale()).isEqualTo(1);
        assertThat(b.getLeft()).isEqualTo(-4);
        assertThat(b.getTop()).isEqualTo(-3);
        assertThat(b.getRight()).isGreaterThanOrEqualTo(40.2f).isEqualTo((float) Math.rint(b.getRight()));
        assertThat(aligned.image().getWidth()).isEqualTo((int) b.getWidth());
        assertThat(Colours.blue(new Pixels(aligned).at(22, 17))).isBetween(0x9C, 0xA4);
        assertThat(aligned.aligned()).isSameAs(aligned);
    }

    /** A picture drawn onto a canvas at its place. */
    private static java.util.List<Integer> drawn(Art art) {
        Pixels pixels = new Pixels(art(50, pen -> art.draw(pen.canvas(), null)));
        java.util.List<Integer> all = new java.util.ArrayList<>();
        for (int i = 0; i < pixels.width * pixels.height; i++) {
            all.add(pixels.at(i % pixels.width, i / pixels.width));
        }
        return all;
    }

    @Test
    void aLitShapeStaysWithinItsOutline() {
        Pixels p = new Pixels(art(50, pen -> pen.lit(Paths.oval(0, 0, 1, 0.6), 0xFFC05030)));

        assertThat(p.any(0, 0, 48, 100)).isFalse();
        assertThat(p.any(152, 0, 200, 100)).isFalse();
        assertThat(p.any(0, 0, 200, 18)).isFalse();
        assertThat(p.any(0, 82, 200, 100)).isFalse();
        assertThat(Colours.alpha(p.at(100, 50))).isEqualTo(255);
    }

    @Test
    void theSideTowardsTheKeyIsBrighter() {
        Pixels p = new Pixels(art(50, pen -> pen.lit(Paths.oval(0, 0, 1, 0.6), 0xFFA0A0A0)));

        assertThat(Colours.luma(p.at(75, 37))).isGreaterThan(Colours.luma(p.at(125, 66)) + 15);
    }

    @Test
    void innerEdgesStayInside() {
        Pixels p = new Pixels(art(
                50, pen -> pen.innerEdge(Paths.oval(0, 0, 1, 0.6), -0.1, -0.1, 0.1, 0xFFFFFFFF, BlendMode.SRC_OVER)));

        assertThat(p.any(0, 0, 48, 100)).isFalse();
        assertThat(p.any(152, 0, 200, 100)).isFalse();
        assertThat(Colours.alpha(p.at(100, 50))).as("the middle is not an edge").isLessThan(20);
        assertThat(Colours.alpha(p.at(130, 70)))
                .as("the edge away from the shift")
                .isGreaterThan(60);
    }

    @Test
    void aPenKnowsItsPixel() {
        art(50, pen -> {
            assertThat(pen.pixel()).isCloseTo(0.02, within(1e-9));
            pen.units(0.01, p -> assertThat(p.pixel()).isCloseTo(2, within(1e-9)));
        });
    }

    @Test
    void aLightMirroredTwiceIsItself() {
        assertThat(LIGHT.mirrored().mirrored()).isEqualTo(LIGHT);
        assertThat(LIGHT.mirrored().keyX()).isEqualTo(-LIGHT.keyX());
        assertThat(LIGHT.mirrored().rimA().x()).isEqualTo(-LIGHT.rimA().x());
    }

    @Test
    void airTakesTheColourOfFarThings() {
        assertThat(LIGHT.atDistance(0xFF102030, 0)).isEqualTo(0xFF102030);
        assertThat(LIGHT.atDistance(0xFF102030, 1e6)).isEqualTo(LIGHT.air());
        assertThat(Colours.luma(LIGHT.atDistance(0xFF102030, 100)))
                .isCloseTo(Colours.luma(Colours.mix(0xFF102030, LIGHT.air(), 0.1)), within(1.5));
        assertThat(Colours.alpha(LIGHT.atDistance(0x80102030, 100))).isEqualTo(0x80);
    }
}
