package dev.kinora.animatic.stage.sea;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.CameraMove;
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
import io.github.humbleui.skija.Surface;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwellTest {
    private static final Body SEA = new Body(0xFF0E4C68, 0xFF38A89C, 0.75, 11, 0.42, 1.5, 0);

    private static View view(CameraMove... moves) {
        return new View(new Frame(320, 180, 30, 120), new CameraPlan(1.25, 1.6, 0.6, 7, 0, 0, List.of(moves)));
    }

    private static byte[] drawn(View view, Shore shore, double t) {
        Daylight day =
                Daylight.of(new Place("place.sea", false, TimeOfDay.NOON, Weather.CLEAR, Season.SUMMER, Map.of()), 1);
        Layer.Live water = (Layer.Live) new Swell(view, day, SEA, shore, 0, Mirror.SKY, 5).layer();
        try (Surface surface = Surface.makeRasterN32Premul(320, 180);
                Bitmap bitmap = new Bitmap()) {
            surface.getCanvas().clear(0);
            water.drawing().draw(new Pen(surface.getCanvas(), day.light(), 1), t);
            ImageInfo info = ImageInfo.makeN32Premul(320, 180);
            bitmap.allocPixels(info);
            surface.readPixels(bitmap, 0, 0);
            byte[] bytes = bitmap.readPixels(info, 320 * 4L, 0, 0);
            return bytes == null ? new byte[0] : bytes;
        }
    }

    @Test
    void theSeaIsBlueAndMoves() {
        byte[] now = drawn(view(), Shore.NONE, 1);
        int i = (170 * 320 + 60) * 4;
        assertThat(now[i] & 255).isGreaterThan((now[i + 2] & 255) + 20);
        assertThat(now).isNotEqualTo(drawn(view(), Shore.NONE, 1.4));
        assertThat(now).isEqualTo(drawn(view(), Shore.NONE, 1));
    }

    @Test
    void landStaysDry() {
        byte[] half = drawn(view(), (x, z) -> x > 0 ? -50 : 50, 1);
        assertThat(half[(170 * 320 + 300) * 4 + 3]).isZero();
        assertThat(half[(170 * 320 + 20) * 4 + 3] & 255).isGreaterThan(200);
    }

    @Test
    void aVantageIsReadBackFromWhereThingsLie() {
        View view = view(
                new CameraMove(CameraMove.Kind.DOLLY, 3, 0, 2),
                new CameraMove(CameraMove.Kind.CRANE, 2, 0, 2),
                new CameraMove(CameraMove.Kind.TRUCK, 1.5, 0, 2),
                new CameraMove(CameraMove.Kind.PAN, 0.1, 0, 2));
        Vantage at = Vantage.at(view, 2);
        assertThat(at.forth()).isCloseTo(3, org.assertj.core.data.Offset.offset(0.05));
        assertThat(at.rise()).isCloseTo(2, org.assertj.core.data.Offset.offset(0.05));
        assertThat(at.truck()).isCloseTo(1.5, org.assertj.core.data.Offset.offset(0.05));
    }
}
