package dev.kinora.animatic.stage.relief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.scene.TimeOfDay;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.sky.Daylight;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.ImageInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReliefTest {
    private static final View VIEW =
            new View(new Frame(320, 180, 30, 120), new CameraPlan(1.25, 1.6, 0.6, 7, 0, 0, List.of()));
    private static final Daylight DAY = Daylight.of(
            new Place("place.hills", false, TimeOfDay.AFTERNOON, Weather.CLEAR, Season.SUMMER, Map.of()), 1);

    private static Layer.Plane cone() {
        Form cone = (x, z, fine) -> Math.max(0, 60 - Math.hypot(x, z - 300));
        return new Relief(VIEW, DAY, cone, s -> 0xFF40A040, Relief.Air.CLEAR).band(100, 600, 1);
    }

    private static int at(Layer.Plane p, double x, double y) {
        try (Bitmap bitmap = new Bitmap()) {
            bitmap.allocPixels(ImageInfo.makeN32Premul(
                    p.art().image().getWidth(), p.art().image().getHeight()));
            p.art().image().readPixels(bitmap);
            return bitmap.getColor(
                    (int) ((x - p.art().bounds().getLeft()) * p.art().scale()),
                    (int) ((y - p.art().bounds().getTop()) * p.art().scale()));
        }
    }

    @Test
    void aHillStandsWhereItsFormSaysAndNowhereElse() {
        double row = VIEW.screenY(30, 300);
        assertThat(at(cone(), 160, row) >>> 24).isGreaterThan(250);
        assertThat(at(cone(), 160, row) >> 8 & 255).isGreaterThan(at(cone(), 160, row) & 255);
        assertThat(at(cone(), 20, row) >>> 24).isZero();
    }

    @Test
    void theSideTowardsTheSunIsBrighter() {
        double row = VIEW.screenY(25, 300);
        int right = at(cone(), VIEW.screenX(22, 290), row) >> 8 & 255;
        int left = at(cone(), VIEW.screenX(-22, 290), row) >> 8 & 255;
        assertThat(right).isGreaterThan(left + 12);
    }

    @Test
    void whatLiesUnderWaterIsLeftOpen() {
        Form slope = (x, z, fine) -> x < 0 ? -5 : 0.6;
        Layer.Plane p = new Relief(VIEW, DAY, slope, s -> 0xFF40A040, Relief.Air.CLEAR)
                .above(0)
                .band(40, 400, 1);
        double row = VIEW.screenY(0.6, 60);
        assertThat(at(p, 250, row) >>> 24).isGreaterThan(250);
        assertThat(at(p, 60, row) >>> 24).isZero();
    }

    @Test
    void solidLandGoesOnBelowItsNearEdgeAsItIsThere() {
        Matter stripes = s -> Math.floorMod((int) Math.floor(s.z), 2) == 0 ? 0xFFFFFFFF : 0xFF000000;
        Layer.Plane p = new Relief(VIEW, DAY, (x, z, fine) -> 0, stripes, Relief.Air.CLEAR)
                .solid()
                .band(8, 600, 1);
        double white = VIEW.screenY(0, 6.5);
        double black = VIEW.screenY(0, 7.5);
        assertThat(white).isGreaterThan(VIEW.screenY(0, 8));
        assertThat(at(p, 160, white) & 255).isGreaterThan((at(p, 160, black) & 255) + 40);
    }
}
