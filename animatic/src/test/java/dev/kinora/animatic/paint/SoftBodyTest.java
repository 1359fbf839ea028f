package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.humbleui.skija.Bitmap;
import org.junit.jupiter.api.Test;

class SoftBodyTest {
    private static final Light LIGHT = new Light(
            -0.8,
            -0.4,
            0.45,
            0xFFFFFFFF,
            0.3,
            0xFF101040,
            0.6,
            0xFFFFFFFF,
            0xFF404040,
            0xFF202020,
            Rim.NONE,
            Rim.NONE,
            0xFF8090A0,
            0.2,
            Gobo.OPEN);
    private static final Hide RED = Hide.of(Skin.plain(0xFFC02020));
    private static final Hide GREEN = Hide.of(Skin.plain(0xFF20C020));

    private static Tube ball(double z) {
        return Tube.round(0.5, 0, z, 0, 0.45, 0, z, 0.22, 0, 0, z, 0.5, -0.45, 0, z, 0.22, -0.5, 0, z, 0);
    }

    private static int colour(SoftBody body, SoftBody.Veil veil, double x, double y) {
        Art art = Art.bake(Paths.rect(-1, -1, 1, 1), 60, LIGHT, pen -> body.draw(pen, SoftBody.Dapple.NONE, veil));
        try (Bitmap map = Bitmap.makeFromImage(art.image())) {
            return map.getColor((int) ((x + 1) * 60), (int) ((y + 1) * 60));
        }
    }

    @Test
    void isBrighterOnTheSideOfTheKey() {
        SoftBody body = new SoftBody(Warp.NONE).add(ball(0), RED, 0);

        int lit = colour(body, SoftBody.Veil.NONE, -0.28, -0.1);
        int shaded = colour(body, SoftBody.Veil.NONE, 0.34, 0.1);

        assertThat(Colours.alpha(lit)).isEqualTo(255);
        assertThat(Colours.luma(lit)).isGreaterThan(Colours.luma(shaded) + 25);
        assertThat(Colours.alpha(colour(body, SoftBody.Veil.NONE, 0.8, 0.8))).isZero();
    }

    @Test
    void showsTheNearerPartWhateverTheOrder() {
        SoftBody behind = new SoftBody(Warp.NONE).add(ball(0.9), GREEN, 0).add(ball(0), RED, 1);

        int seen = colour(behind, SoftBody.Veil.NONE, 0, 0);

        assertThat(Colours.green(seen)).isGreaterThan(Colours.red(seen));
    }

    @Test
    void turnsWhatLooksUpTowardsTheViewer() {
        Tube lid = Tube.of(
                0.5, 0, 0, 0, 0, 0, 0.4, 0, 0, 0.03, 0.03, 0.3, -0.4, 0, 0, 0.03, 0.03, 0.3, -0.5, 0, 0, 0, 0, 0);
        Skin twoSided = (u, v) -> v < 0.25 || v > 0.75 ? 0xFFC02020 : 0xFF20C020;

        int above =
                colour(new SoftBody(Warp.turned(0, 0, 0.9)).add(lid, Hide.of(twoSided), 0), SoftBody.Veil.NONE, 0, 0);
        int below =
                colour(new SoftBody(Warp.turned(0, 0, -0.9)).add(lid, Hide.of(twoSided), 0), SoftBody.Veil.NONE, 0, 0);

        assertThat(Colours.red(above)).isGreaterThan(Colours.green(above));
        assertThat(Colours.green(below)).isGreaterThan(Colours.red(below));
    }

    @Test
    void isHiddenByItsVeil() {
        SoftBody body = new SoftBody(Warp.NONE).add(ball(0), RED, 0);
        SoftBody.Veil water = (x, y) -> y > 0 ? 0 : 1;

        assertThat(Colours.alpha(colour(body, water, 0, 0.2))).isZero();
        assertThat(Colours.alpha(colour(body, water, 0, -0.2))).isEqualTo(255);
    }
}
