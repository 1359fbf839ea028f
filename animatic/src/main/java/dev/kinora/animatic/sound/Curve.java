package dev.kinora.animatic.sound;

/** A value that changes over time along straight lines; constant before the first point and after the last. */
final class Curve {
    private final double[] points;

    private Curve(double[] points) {
        this.points = points;
    }

    /** @param timesAndValues second, value, second, value …, in order of time */
    static Curve through(double... timesAndValues) {
        return new Curve(timesAndValues.clone());
    }

    static Curve constant(double value) {
        return new Curve(new double[] {0, value});
    }

    /** Rises to {@code peak} within {@code rise} seconds, stays, and falls to nothing within {@code fall} before the end. */
    static Curve swell(double seconds, double rise, double fall, double peak) {
        double up = Math.min(rise, seconds * 0.5);
        double down = Math.max(up, seconds - fall);
        return through(0, 0, up, peak, down, peak, seconds, 0);
    }

    /** The same curve, {@code factor} times as high. */
    Curve times(double factor) {
        double[] scaled = points.clone();
        for (int i = 1; i < scaled.length; i += 2) {
            scaled[i] *= factor;
        }
        return new Curve(scaled);
    }

    double at(double seconds) {
        int last = points.length - 2;
        if (seconds >= points[last]) {
            return points[last + 1];
        }
        if (points[0] > seconds) {
            return points[1];
        }
        int i = 2 * after(seconds);
        double share = (seconds - points[i - 2]) / (points[i] - points[i - 2]);
        return points[i - 1] + share * (points[i + 1] - points[i - 1]);
    }

    /** Which point is the first behind {@code seconds}: a curve over minutes has hundreds of points. */
    private int after(double seconds) {
        int low = 1;
        int high = points.length / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points[2 * middle] > seconds) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
