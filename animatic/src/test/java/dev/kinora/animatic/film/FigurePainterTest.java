package dev.kinora.animatic.film;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.animatic.paint.Paths;
import dev.kinora.animatic.paint.Pen;
import dev.kinora.animatic.scene.Frame;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Cel;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Move;
import dev.kinora.animatic.stage.Rig;
import io.github.humbleui.types.Rect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePainterTest {
    private static final Frame FRAME = new Frame(320, 180, 30, 3600);
    private static final Rect BOUNDS = Paths.rect(-0.5, -1.2, 0.5, -0.4);

    private static Film film(Performer performer, Cel... cels) {
        Rig rig = new Rig() {
            @Override
            public int match(Performer p) {
                return 1;
            }

            @Override
            public Figure build(Performer p, Cast cast) {
                return new Figure(
                        p.id(),
                        t -> p.x(),
                        t -> p.lift(),
                        p.z(),
                        p.facing() < 0,
                        p.size(),
                        List.of(cels),
                        t -> List.of(),
                        Figure.Anchors.NONE);
            }
        };
        return new Film(
                Paper.scene(FRAME, Paper.camera(0), performer), new Repertoire(List.of(Paper.blank()), List.of(rig)));
    }

    private static void arm(Pen pen) {
        pen.fill(Paths.polygon(-0.4, -1.1, 0.3, -1.0, 0.4, -0.5, -0.1, -0.7), 0xFFE0A020);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0, 0", "0.7, 0.2, -0.9", "-2.5, -0.3, -0.5", "3.1, 0.1, -0.8", "0.02, 0, -1.1"})
    void aTurnedCelLiesWhereTheSameDrawingTurnedWouldLie(double radians, double pivotX, double pivotY) {
        Performer p = new Performer("a-1", "person", "", Map.of(), 0, 2.2, 1.7, 1, 0, 0, List.of(), Optional.empty());
        double exact = Turn.radians(Turn.step(radians));
        Cel baked = Cel.rigid("arm", BOUNDS, t -> Move.turned(exact, pivotX, pivotY, 0.1, -0.2), (pen, k) -> arm(pen));
        Cel live = new Cel.Live(
                "arm",
                (pen, t) -> pen.moved(
                        pivotX + 0.1, pivotY - 0.2, exact, 1, () -> pen.moved(-pivotX, -pivotY, 0, 1, () -> arm(pen))));

        byte[] a = Paper.frame(film(p, baked), 0);
        byte[] b = Paper.frame(film(p, live), 0);

        double seen = meanDifference(b, Paper.frame(film(p), 0));
        assertThat(seen).as("there is something to see").isGreaterThan(0.8);
        assertThat(meanDifference(a, b)).as("blurred by resampling, not moved").isLessThan(0.06 * seen);
    }

    @Test
    void aFigureThatLooksLeftIsTheMirrorImage() {
        Performer right = Paper.performer("a-1", "person");
        Cel arm = new Cel.Live("arm", (pen, t) -> arm(pen));
        Performer centred =
                new Performer("a-1", "person", "", right.look(), 0, 6, 1.7, 1, 0, 0, List.of(), right.support());
        Performer left =
                new Performer("a-1", "person", "", right.look(), 0, 6, 1.7, -1, 0, 0, List.of(), right.support());

        byte[] a = Paper.frame(film(centred, arm), 0);
        byte[] b = Paper.frame(film(left, arm), 0);

        int worst = 0;
        for (int y = 0; y < 180; y++) {
            for (int x = 0; x < 320; x++) {
                worst = Math.max(worst, Math.abs((a[y * 320 + x] & 255) - (b[y * 320 + 319 - x] & 255)));
            }
        }
        assertThat(worst).isLessThanOrEqualTo(2);
    }

    @Test
    void theNumberOfKeptPicturesIsBoundedHoweverAFigureMoves() {
        DoubleFunction<Move> restless =
                t -> Move.turned(Math.sin(t * 1.7) * 3, Math.sin(t), Math.cos(t * 3.1), Math.sin(t * 2), 0);
        Film film = film(
                Paper.performer("a-1", "person"),
                Cel.loop("arm", Paths.rect(-0.1, -0.5, 0.1, -0.3), 4, 1, restless, (pen, k) -> arm(pen)));
        byte[] out = new byte[320 * 180 * 3 / 2];
        try (FramePainter painter = new FramePainter(film)) {
            for (int n = 0; n < 3600; n += 3) {
                painter.paint(n, out);
            }
        }

        assertThat(film.kept()).isLessThan(4 * 300);
    }

    @Test
    void stepsOfATurnAreNearTheAngle() {
        for (double a = -7; a < 7; a += 0.013) {
            double near = Turn.radians(Turn.step(a));

            assertThat(Math.abs(Math.IEEEremainder(near - a, 2 * Math.PI))).isLessThan(Math.toRadians(1.3));
        }
        assertThat(Turn.step(0)).isZero();
        assertThat(Turn.step(1e-6)).isZero();
    }

    private static double meanDifference(byte[] a, byte[] b) {
        double sum = 0;
        for (int i = 0; i < 320 * 180; i++) {
            sum += Math.abs((a[i] & 255) - (b[i] & 255));
        }
        return sum / (320 * 180);
    }
}
