package dev.kinora.animatic.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraMove.Kind;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {
    private static final Frame FRAME = new Frame(1280, 720, 30, 240);
    private static final double[] DEPTHS = {2, 6, 40, 1e4};

    private static View view(double travel, CameraMove... moves) {
        return view(FRAME, travel, moves);
    }

    private static View view(Frame frame, double travel, CameraMove... moves) {
        return new View(frame, new CameraPlan(1.25, 1.5, 0.55, 6, 0.2, travel, List.of(moves)));
    }

    private static double amount(Kind kind) {
        return switch (kind) {
            case PAN -> 0.37;
            case TILT -> 0.29;
            case TRUCK, ORBIT -> 2;
            case DOLLY -> 1.4;
            case CRANE -> 1;
            case ZOOM -> 0.5;
            case HANDHELD -> 0.027;
        };
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 6, 33, 900})
    void theGroundIsFoundWhereItIsSeen(double z) {
        View view = view(0);

        assertThat(view.groundZ(view.screenY(0, z))).isCloseTo(z, within(z * 1e-9));
        assertThat(view.screenY(view.eye(), z)).as("eye level is the horizon").isCloseTo(view.horizonY(), within(1e-9));
        assertThat(view.screenX(1, z) - view.screenX(0, z)).isCloseTo(view.scale(z), within(1e-9));
        assertThat(view.screenY(0, z) - view.screenY(1, z)).isCloseTo(view.scale(z), within(1e-9));
    }

    @Test
    void theGroundEndsAtTheHorizon() {
        View view = view(0);

        assertThat(view.groundZ(view.horizonY())).isInfinite();
        assertThat(view.groundZ(view.horizonY() - 9)).isInfinite();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theCameraStartsAtRestMovesWithinTheMoveAndSettles(Kind kind) {
        View view = view(0, new CameraMove(kind, amount(kind), 2, 5));

        for (double z : DEPTHS) {
            if (kind != Kind.HANDHELD) {
                assertThat(view.at(0, z)).isEqualTo(view.at(2, z)).isEqualTo(new View.Shift(1, 0, 0));
                assertThat(view.at(6.2, z)).as("at rest again").isEqualTo(view.at(8, z));
            }
            if (kind != Kind.ORBIT || z != 6) {
                assertThat(view.at(4, z)).isNotEqualTo(view.at(3, z));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PAN, 0.2, -1, 0",
        "PAN, -0.2, 1, 0",
        "TILT, 0.2, 0, 1",
        "TILT, -0.2, 0, -1",
        "TRUCK, 1, -1, 0",
        "CRANE, 1, 0, 1",
        "ORBIT, 1, 0, 0"
    })
    void whatIsInFocusGoesTheOtherWay(Kind kind, double amount, int x, int y) {
        View view = view(0, new CameraMove(kind, amount, 0, 8));
        View.Shift s = view.at(8, 6);

        assertThat(Math.signum(Math.rint(s.x()))).isEqualTo(x);
        assertThat(Math.signum(Math.rint(s.y()))).isEqualTo(y);
    }

    @Test
    void amountsAreSharesOfTheFrameOrMetres() {
        assertThat(view(0, new CameraMove(Kind.PAN, 0.2, 0, 8)).at(8, 50).x()).isCloseTo(-0.2 * 1280, within(1e-6));
        assertThat(view(0, new CameraMove(Kind.TILT, 0.1, 0, 8)).at(8, 50).y()).isCloseTo(0.1 * 720, within(1e-6));
        assertThat(view(0, new CameraMove(Kind.TRUCK, 1, 0, 8)).at(8, 6).x()).isCloseTo(-1.25 * 720 / 6, within(1e-6));
        assertThat(view(0, new CameraMove(Kind.ZOOM, 0.5, 0, 8)).at(8, 6).scale())
                .isCloseTo(1.5, within(1e-9));
        assertThat(view(0, new CameraMove(Kind.DOLLY, 3, 0, 8)).at(8, 6).scale())
                .isCloseTo(2, within(1e-9));
        assertThat(view(2).at(8, 6).x()).isCloseTo(-16 * 1.25 * 720 / 6, within(1e-6));
    }

    @Test
    void nearThingsMoveMoreThanFarOnes() {
        for (Kind kind : List.of(Kind.TRUCK, Kind.CRANE)) {
            View view = view(0, new CameraMove(kind, 1, 0, 8));
            View.Shift near = view.at(8, 3);
            View.Shift far = view.at(8, 300);

            assertThat(Math.hypot(near.x(), near.y())).isGreaterThan(50 * Math.hypot(far.x(), far.y()));
        }
        View in = view(0, new CameraMove(Kind.DOLLY, 1, 0, 8));
        assertThat(in.at(8, 3).scale()).isGreaterThan(in.at(8, 300).scale() + 0.4);
    }

    @Test
    void theMiddleOfTheHorizonIsWhereTheCameraDolliesTo() {
        View.Shift s = view(0, new CameraMove(Kind.DOLLY, 3, 0, 8)).at(8, 6);

        assertThat(640 * s.scale() + s.x()).isCloseTo(640, within(1e-6));
        assertThat(0.55 * 720 * s.scale() + s.y()).isCloseTo(0.55 * 720, within(1e-6));
    }

    static Stream<Arguments> cameras() {
        CameraMove[] all = Stream.of(Kind.values())
                .map(k -> new CameraMove(k, amount(k), 1.1, 6.3))
                .toArray(CameraMove[]::new);
        CameraMove[] back = Stream.of(Kind.values())
                .map(k -> new CameraMove(k, -amount(k) * 0.8, 1, 4.37))
                .toArray(CameraMove[]::new);
        return Stream.concat(
                Stream.of(Kind.values())
                        .flatMap(k -> Stream.of(
                                Arguments.of(
                                        k + " forward", 0.0, new CameraMove[] {new CameraMove(k, amount(k), 0, 8)}),
                                Arguments.of(
                                        k + " back", 0.0, new CameraMove[] {new CameraMove(k, -amount(k), 3.33, 7.77)}),
                                Arguments.of(k + " to and fro", 0.0, new CameraMove[] {
                                    new CameraMove(k, amount(k), 0.1, 3.21),
                                    new CameraMove(k, -2 * amount(k), 3.21, 6.1)
                                }))),
                Stream.of(
                        Arguments.of("everything", 1.3, all),
                        Arguments.of("everything back", -9.0, back),
                        Arguments.of("nothing", 0.0, new CameraMove[0])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cameras")
    void whatIsVisibleCoversEveryFrame(String name, double travel, CameraMove[] moves) {
        for (Frame frame : List.of(FRAME, new Frame(1080, 1920, 30, 240))) {
            View view = view(frame, travel, moves);
            for (double z : DEPTHS) {
                Rect seen = view.visible(z);
                for (int n = 0; n < frame.frames(); n++) {
                    View.Shift s = view.at(n / 30.0, z);
                    assertThat(seen.getLeft() * s.scale() + s.x())
                            .as("left %d at %s", n, z)
                            .isLessThanOrEqualTo(0.01);
                    assertThat(seen.getTop() * s.scale() + s.y())
                            .as("top %d at %s", n, z)
                            .isLessThanOrEqualTo(0.01);
                    assertThat(seen.getRight() * s.scale() + s.x())
                            .as("right %d at %s", n, z)
                            .isGreaterThanOrEqualTo(frame.width() - 0.01);
                    assertThat(seen.getBottom() * s.scale() + s.y())
                            .as("bottom %d at %s", n, z)
                            .isGreaterThanOrEqualTo(frame.height() - 0.01);
                    assertThat(s.scale()).isLessThanOrEqualTo(view.largest(z) + 1e-3);
                }
                assertThat(seen.getLeft()).isEqualTo((float) Math.rint(seen.getLeft()));
            }
        }
    }

    @Test
    void whatIsVisibleIsNotMuchMoreThanTheFrameWhenNothingMoves() {
        Rect seen = view(0).visible(10);

        assertThat(seen.getWidth()).isBetween(1280f, 1290f);
        assertThat(seen.getHeight()).isBetween(720f, 730f);
    }

    @Test
    void noSumOfMovesTurnsTheWorldInsideOut() {
        for (Kind kind : Kind.values()) {
            for (double factor : new double[] {-40, 40}) {
                View view = view(0, new CameraMove(kind, factor * amount(kind), 0, 8));
                for (double z : new double[] {0.1, 1, 6, 1e5}) {
                    View.Shift s = view.at(8, z);
                    assertThat(s.scale()).as("%s %s", kind, z).isPositive().isFinite();
                    assertThat(s.x() + s.y()).isFinite();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void rigidMeansThatEveryDepthMovesAlike(Kind kind) {
        View view = view(0, new CameraMove(kind, amount(kind), 0, 8));
        boolean alike = true;
        boolean grows = false;
        for (int n = 0; n < 240; n += 7) {
            View.Shift near = view.at(n / 30.0, 2);
            View.Shift far = view.at(n / 30.0, 1e4);
            alike &= Math.abs(near.scale() - far.scale()) < 1e-9
                    && Math.abs(near.x() - far.x()) < 1e-6
                    && Math.abs(near.y() - far.y()) < 1e-6;
            grows |= Math.abs(near.scale() - 1) > 1e-9;
        }
        assertThat(view.rigid()).isEqualTo(alike);
        assertThat(view.slides()).isEqualTo(!grows);
    }

    @Test
    void aTravellingCameraIsNotRigid() {
        assertThat(view(1).rigid()).isFalse();
        assertThat(view(1).slides()).isTrue();
        assertThat(view(0).rigid()).isTrue();
    }

    @Test
    void onlyWhatIsInFocusIsSharp() {
        View view = view(0);

        assertThat(view.defocus(6)).isZero();
        assertThat(view.defocus(3)).isGreaterThan(view.defocus(5)).isPositive();
        assertThat(view.defocus(1e4)).isGreaterThan(view.defocus(9));
    }
}
