package dev.kinora.animatic.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripTest {
    private static View view(double travel) {
        return new View(new Frame(320, 180, 30, 240), new CameraPlan(1.25, 1.5, 0.55, 6, 0.2, travel, List.of()));
    }

    private static List<Double> placed(Strip strip, double x, double reach) {
        List<Double> at = new ArrayList<>();
        strip.place(x, reach, at::add);
        return at;
    }

    @Test
    void aStillCameraNeedsWhatItSees() {
        Strip strip = Strip.at(view(0), 40);
        Rect seen = view(0).visible(40);

        assertThat(strip.repeats()).isFalse();
        assertThat(strip.left()).isLessThanOrEqualTo(seen.getLeft());
        assertThat(strip.right()).isGreaterThanOrEqualTo(seen.getRight());
        assertThat(placed(strip, 5000, 10)).isEmpty();
        assertThat(placed(strip, strip.right() + 5, 10)).containsExactly(strip.right() + 5);
    }

    @Test
    void aTravellingCameraGetsATile() {
        Strip strip = Strip.at(view(20), 6);

        assertThat(strip.repeats()).isTrue();
        assertThat(strip.width()).isLessThan(320 * 2);
        assertThat(strip.width() % 12).isZero();
    }

    @Test
    void whatReachesOverTheSeamOfATileIsDrawnOnBothSides() {
        Strip strip = Strip.tile(view(20), 1);
        double w = strip.width();

        assertThat(placed(strip, 10, 5)).containsExactly(10.0);
        assertThat(placed(strip, 3, 5)).containsExactly(3.0, 3 + w);
        assertThat(placed(strip, -3, 5)).containsExactly(w - 3, -3.0);
        assertThat(placed(strip, 7 * w + 100, 5)).containsExactly(100.0);
    }

    private static View moving(CameraMove.Kind kind, double amount, double start, double end) {
        CameraPlan plan =
                new CameraPlan(1.25, 0.7, 0.58, 3.2, 0.1, 0, List.of(new CameraMove(kind, amount, start, end)));
        return new View(new Frame(320, 180, 30, 240), plan);
    }

    @Test
    void groundUnderACirclingCameraReachesAsFarAsEveryRowIsSeen() {
        View view = moving(CameraMove.Kind.ORBIT, 1.1, 0, 8);
        Strip strip = Strip.underfoot(view, 186);

        for (double z : new double[] {view.groundZ(186), 3.2, 12, 900}) {
            assertThat(strip.left()).isLessThanOrEqualTo(view.visible(z).getLeft());
            assertThat(strip.right()).isGreaterThanOrEqualTo(view.visible(z).getRight());
        }
    }

    @Test
    void groundUnderACameraThatBeginsLowReachesDownToTheEdgeOfThePicture() {
        View view = moving(CameraMove.Kind.CRANE, -0.2, -2, -1);
        double row = view.underfoot(180, 6, 700);
        View.Shift lowest = view.at(0, view.groundZ(row));

        assertThat(row * lowest.scale() + lowest.y()).isGreaterThanOrEqualTo(179);
        assertThat(row).isLessThan(900);
    }
}
