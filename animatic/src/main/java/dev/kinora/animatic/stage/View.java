package dev.kinora.animatic.stage;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.CameraMove;
import dev.kinora.animatic.scene.CameraPlan;
import dev.kinora.animatic.scene.Frame;
import io.github.humbleui.types.Rect;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The camera as geometry. The world is in metres: x right, y up, z away from the camera. "Rest pixels" are the frame's
 * pixels as seen by the camera at rest; all planes are drawn in them, and {@link #at} says how a plane at depth z
 * moves on screen at a moment.
 */
public final class View {
    private static final double WIDEST_ZOOM = 0.4;
    private static final double LONGEST_ZOOM = 4;
    private static final int SAMPLES = 48;
    /** How much farther down ground may be needed when the camera sinks. */
    private static final double SUNK = 1.35;

    /** Seconds in which a move that has ended comes to rest, at most. */
    private static final double SETTLE = 1.2;
    /** Seconds for which there is a world to travel through, however long the shot was planned: it may be continued. */
    private static final double JOURNEY = 130;

    private final Frame frame;
    private final CameraPlan plan;
    private final double focal;
    private final double horizon;
    private final double[] moments;

    public View(Frame frame, CameraPlan plan) {
        this.frame = frame;
        this.plan = plan;
        focal = plan.focal() * frame.height();
        horizon = plan.horizon() * frame.height();
        moments = moments(frame.seconds(), plan);
    }

    /**
     * Evenly over the shot, and wherever a move begins, ends or has come to rest: there the view reaches farthest. A shot
     * may be seen beyond its planned end, so what is drawn must not depend on where that is.
     */
    private static double[] moments(double seconds, CameraPlan plan) {
        DoubleStream turns =
                plan.moves().stream().flatMapToDouble(m -> DoubleStream.of(m.start(), m.end(), m.end() + settling(m)));
        DoubleStream journey = plan.travel() == 0 ? DoubleStream.empty() : DoubleStream.of(JOURNEY);
        return DoubleStream.concat(
                        IntStream.rangeClosed(0, SAMPLES).mapToDouble(i -> seconds * i / SAMPLES),
                        DoubleStream.concat(turns, journey))
                .filter(t -> t >= 0)
                .distinct()
                .toArray();
    }

    /** Seconds a move takes to come to rest after its end; what ended before the shot begins is at rest. */
    private static double settling(CameraMove m) {
        return m.end() <= 0 ? 0 : Math.min(SETTLE, (m.end() - m.start()) / 2);
    }

    /** Frame width in pixels. */
    public int width() {
        return frame.width();
    }

    /** Frame height in pixels. */
    public int height() {
        return frame.height();
    }

    /** Length of the shot in seconds. */
    public double seconds() {
        return frame.seconds();
    }

    /** Frames of the shot. */
    public int frames() {
        return frame.frames();
    }

    /** Focal length in pixels. */
    public double focal() {
        return focal;
    }

    /** Camera height above the ground in metres. */
    public double eye() {
        return plan.height();
    }

    /** The plan behind this view. */
    public CameraPlan plan() {
        return plan;
    }

    /** Rest pixels: row of the horizon. */
    public double horizonY() {
        return horizon;
    }

    /** Pixels a metre at depth z. */
    public double scale(double z) {
        return focal / z;
    }

    /** Rest pixels: column of a point x metres right of the camera at depth z. */
    public double screenX(double x, double z) {
        return frame.width() / 2.0 + focal * x / z;
    }

    /** Rest pixels: row of a point y metres above the ground at depth z. */
    public double screenY(double y, double z) {
        return horizon + focal * (plan.height() - y) / z;
    }

    /** Depth in metres of the ground at a row below the horizon; infinite at or above it. */
    public double groundZ(double row) {
        return row <= horizon ? Double.POSITIVE_INFINITY : focal * plan.height() / (row - horizon);
    }

    /** Blur radius in pixels that the lens gives depth z; 0 in focus. */
    public double defocus(double z) {
        double d = Math.abs(1 / plan.focus() - 1 / z);
        return plan.aperture() * focal * 0.045 * d;
    }

    /** How the plane at depth z lies on screen at second t. */
    public Shift at(double t, double z) {
        Shift s = steady(t, z);
        double hand = amount(CameraMove.Kind.HANDHELD) * frame.height();
        double sx = hand * (Noise.value(11L, t * 1.3) + 0.4 * Noise.value(12L, t * 4.1) - 0.7);
        double sy = hand * (Noise.value(13L, t * 1.1) + 0.4 * Noise.value(14L, t * 3.7) - 0.7);
        return new Shift(s.scale(), s.x() + sx, s.y() + sy);
    }

    private Shift steady(double t, double z) {
        double pan = sum(CameraMove.Kind.PAN, t) * frame.width();
        double tilt = sum(CameraMove.Kind.TILT, t) * frame.height();
        double orbit = sum(CameraMove.Kind.ORBIT, t);
        double truck = sum(CameraMove.Kind.TRUCK, t) + orbit + plan.travel() * t;
        double crane = sum(CameraMove.Kind.CRANE, t);
        double dolly = Math.min(sum(CameraMove.Kind.DOLLY, t), Math.max(0, z - 0.25));
        double zoom = Math.max(WIDEST_ZOOM, Math.min(LONGEST_ZOOM, 1 + sum(CameraMove.Kind.ZOOM, t)));
        pan += focal * -orbit / Math.max(0.5, plan.focus());
        double grow = zoom * z / (z - dolly);
        double cx = frame.width() / 2.0;
        double tx = cx - grow * cx - grow * focal * truck / z - pan * zoom;
        double ty = horizon - grow * horizon + grow * focal * crane / z + tilt * zoom;
        return new Shift(grow, tx, ty);
    }

    private double amount(CameraMove.Kind kind) {
        return plan.moves().stream()
                .filter(m -> m.kind() == kind)
                .mapToDouble(CameraMove::amount)
                .sum();
    }

    private double sum(CameraMove.Kind kind, double t) {
        double s = 0;
        for (CameraMove m : plan.moves()) {
            if (m.kind() == kind) {
                double u = Math.max(0, Math.min(1, (t - m.start()) / Math.max(1e-6, m.end() - m.start())));
                s += m.amount() * (u < 0.5 ? 2 * u * u : 1 - 2 * (1 - u) * (1 - u)) * 0.5 + m.amount() * u * 0.5;
                s += settled(m, t);
            }
        }
        return s;
    }

    /** How far a move has run on since its end: it leaves with half its mean speed, and loses that evenly. */
    private static double settled(CameraMove m, double t) {
        double length = settling(m);
        if (t <= m.end() || length <= 0) {
            return 0;
        }
        double u = Math.min(1, (t - m.end()) / length);
        double speed = 0.5 * m.amount() / (m.end() - m.start());
        return speed * length * (u - u * u / 2);
    }

    /** Rest pixels that come into view at depth z at any moment of the shot, or when it is continued: what a plane there must cover. */
    public Rect visible(double z) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double hand = 0.7 * Math.abs(amount(CameraMove.Kind.HANDHELD)) * frame.height();
        for (double t : moments) {
            Shift s = steady(t, z);
            left = Math.min(left, (-hand - s.x()) / s.scale());
            top = Math.min(top, (-hand - s.y()) / s.scale());
            right = Math.max(right, (frame.width() + hand - s.x()) / s.scale());
            bottom = Math.max(bottom, (frame.height() + hand - s.y()) / s.scale());
        }
        return Rect.makeLTRB(
                (float) Math.floor(left - 3), (float) Math.floor(top - 3), (float) Math.ceil(right + 3), (float)
                        Math.ceil(bottom + 3));
    }

    /**
     * Rest row down to which ground comes into view at any moment: a camera that sinks sees ground that is nearer than
     * the lower edge of the picture at rest.
     *
     * @param from the row to begin with, below the horizon
     * @param spare rows more
     * @param most the last row there may be for a camera that does not sink
     */
    public double underfoot(double from, double spare, double most) {
        double row = Math.max(from, visible(Math.min(1e4, groundZ(from))).getBottom());
        double last = sinks() ? SUNK * most : most;
        for (int i = 0; sinks() && i < 24; i++) {
            double seen = visible(Math.min(1e4, groundZ(row))).getBottom();
            if (seen <= row + 0.5 || row >= last) {
                break;
            }
            row = seen;
        }
        return Math.min(last, row + spare);
    }

    private boolean sinks() {
        return moves(CameraMove.Kind.CRANE);
    }

    /** Whether far and near go opposite ways. */
    boolean circles() {
        return moves(CameraMove.Kind.ORBIT);
    }

    private boolean moves(CameraMove.Kind kind) {
        return plan.moves().stream().anyMatch(m -> m.kind() == kind && m.amount() != 0);
    }

    /** Whether every depth moves alike all the time, so that there is no parallax. */
    public boolean rigid() {
        return plan.travel() == 0
                && plan.moves().stream().allMatch(m -> switch (m.kind()) {
                    case PAN, TILT, ZOOM, HANDHELD -> true;
                    case TRUCK, DOLLY, CRANE, ORBIT -> m.amount() == 0;
                });
    }

    /** Whether nothing ever grows or shrinks, so that planes only slide. */
    public boolean slides() {
        return plan.moves().stream().allMatch(m -> switch (m.kind()) {
            case ZOOM, DOLLY -> m.amount() == 0;
            case PAN, TILT, HANDHELD, TRUCK, CRANE, ORBIT -> true;
        });
    }

    /** Largest scale that depth z reaches: at which cels of figures there are baked, relative to rest. */
    public double largest(double z) {
        double most = 0;
        for (double t : moments) {
            most = Math.max(most, steady(t, z).scale());
        }
        return most;
    }

    /**
     * Screen = scale * rest pixel + (x, y).
     *
     * @param scale factor
     * @param x pixels
     * @param y pixels
     */
    public record Shift(double scale, double x, double y) {}
}
