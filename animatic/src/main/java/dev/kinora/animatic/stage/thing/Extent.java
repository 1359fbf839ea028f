package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.stage.solid.Form;
import dev.kinora.animatic.stage.solid.Part;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much room things take, in metres.
 *
 * @param high from the foot to the top
 * @param wide from left to right as the camera sees them
 * @param deep away from the camera
 */
public record Extent(double high, double wide, double deep) {
    private static final int CELLS = 19;
    private static final Map<String, Extent> KINDS = new ConcurrentHashMap<>();

    /** The same shape, larger by a factor. */
    public Extent times(double k) {
        return new Extent(high * k, wide * k, deep * k);
    }

    /** One of a kind. */
    static Extent of(Kind kind) {
        return KINDS.computeIfAbsent(
                kind.name(),
                k -> measured(
                        Builder.parts(Catalogue.named(k), new Builder.Look(List.of(), "", 1), kind.number("yaw", 0))));
    }

    /** What holds the points of a grid about each part that lie in it. */
    private static Extent measured(List<Part> parts) {
        double[] most = {0.5, 0.5, 0.5, 0.5, 0.5};
        for (Part part : parts) {
            Form.Bound b = part.form().bound();
            double step = 2 * b.r() / (CELLS - 1);
            for (int i = 0; i < CELLS * CELLS * CELLS; i++) {
                double x = b.x() - b.r() + step * (i % CELLS);
                double y = b.y() - b.r() + step * (i / CELLS % CELLS);
                double z = b.z() - b.r() + step * (i / CELLS / CELLS);
                double off = part.form().distance().at(x, y, z);
                if (off < 0.9 * step) {
                    double in = Math.max(0, off);
                    most[0] = Math.max(most[0], y - in);
                    most[1] = Math.max(most[1], x - in);
                    most[2] = Math.max(most[2], -x - in);
                    most[3] = Math.max(most[3], z - in);
                    most[4] = Math.max(most[4], -z - in);
                }
            }
        }
        return new Extent(most[0] / 100, (most[1] + most[2]) / 100, (most[3] + most[4]) / 100);
    }
}
