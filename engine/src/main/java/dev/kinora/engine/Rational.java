package dev.kinora.engine;

/**
 * A frame rate.
 *
 * @param numerator frames, above 0
 * @param denominator seconds, above 0
 */
public record Rational(int numerator, int denominator) {
    public Rational {
        if (numerator <= 0 || denominator <= 0) {
            throw new IllegalArgumentException("rate must be positive: " + numerator + "/" + denominator);
        }
    }

    /** A whole number of frames per second. */
    public static Rational fps(int framesPerSecond) {
        return new Rational(framesPerSecond, 1);
    }

    /** Frames per second as a decimal number. */
    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
