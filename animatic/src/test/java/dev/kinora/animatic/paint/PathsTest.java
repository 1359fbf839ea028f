package dev.kinora.animatic.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.humbleui.skija.Path;
import io.github.humbleui.types.Rect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1.2, 0.5, 1, 0.8",
        "0, 0, 0, 1.7, 1, 0.8",
        "3, -2, 2.5, -1, 0.4, 0.9",
        "0, 0, -1, -1, 1, 1",
        "0, 0, 0.3, 0, 1, 0.8",
    })
    void aJointWithinReachHasBothBonesAtTheirLength(double x0, double y0, double x1, double y1, double l1, double l2) {
        for (int bend : new int[] {-1, 1}) {
            double[] j = Paths.joint(x0, y0, x1, y1, l1, l2, bend);

            assertThat(Math.hypot(j[0] - x0, j[1] - y0)).isCloseTo(l1, within(1e-3));
            assertThat(Math.hypot(j[0] - x1, j[1] - y1)).isCloseTo(l2, within(1e-3));
        }
    }

    @Test
    void theBendDecidesTheSide() {
        double[] a = Paths.joint(0, 0, 0, 1, 1, 0.7, 1);
        double[] b = Paths.joint(0, 0, 0, 1, 1, 0.7, -1);

        assertThat(a[0]).isEqualTo(-b[0]).isNotZero();
        assertThat(a[1]).isEqualTo(b[1]);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, 1, 0.8", "0.05, 0, 1, 0.6", "0, 0.05, 0.6, 1", "0, 0, 1, 0.6", "0, 0, 0.6, 1", "0, 0, 1, 1"})
    void aTargetOutOfReachStretchesOrFoldsTheLimb(double x, double y, double l1, double l2) {
        double[] j = Paths.joint(0, 0, x, y, l1, l2, 1);

        assertThat(Math.hypot(j[0], j[1])).as("the upper bone keeps its length").isCloseTo(l1, within(l1 * 0.02));
    }

    @Test
    void aTubeIsClosedAndAsThickAsItsKnots() {
        Path tube = Paths.tube(0, 0, 1, 10, 0, 2, 20, 0, 1);
        Rect b = tube.getBounds();

        assertThat(tube.isLastContourClosed()).isTrue();
        assertThat(tube.isFinite()).isTrue();
        assertThat(b.getLeft()).isCloseTo(-1, within(0.1f));
        assertThat(b.getRight()).isCloseTo(21, within(0.1f));
        assertThat(b.getTop()).isCloseTo(-2, within(0.1f));
        assertThat(b.getBottom()).isCloseTo(2, within(0.1f));
        for (double x = -0.9; x < 21; x += 0.5) {
            assertThat(tube.contains((float) x, 0)).as("%s", x).isTrue();
        }
        assertThat(tube.contains(5, 3)).isFalse();
    }

    @Test
    void aTubeWhoseKnotsFallTogetherIsStillAShape() {
        Path tube = Paths.tube(1, 1, 0.5, 1, 1, 0.5, 1, 1, 0);

        assertThat(tube.isFinite()).isTrue();
    }

    @Test
    void aBlobGoesThroughItsPointsAndIsClosed() {
        double[] xy = {0, -10, 8, 0, 0, 10, -8, 0};
        Path blob = Paths.blob(xy);

        assertThat(blob.isLastContourClosed()).isTrue();
        assertThat(blob.contains(0, 0)).isTrue();
        for (int i = 0; i < xy.length; i += 2) {
            assertThat(blob.contains((float) (xy[i] * 0.97), (float) (xy[i + 1] * 0.97)))
                    .isTrue();
            assertThat(blob.contains((float) (xy[i] * 1.05), (float) (xy[i + 1] * 1.05)))
                    .isFalse();
        }
        assertThat(Paths.curve(xy).isLastContourClosed()).isFalse();
    }

    @Test
    void aTurnedOvalKeepsItsAxes() {
        Path turned = Paths.oval(5, 5, 4, 1, Math.PI / 2);

        assertThat(turned.contains(5, 8.8f)).isTrue();
        assertThat(turned.contains(8.8f, 5)).isFalse();
    }
}
