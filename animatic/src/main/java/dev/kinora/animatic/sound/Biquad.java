package dev.kinora.animatic.sound;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.sqrt;

/** A filter of second order; may be retuned while it runs. */
final class Biquad {
    private static final double WHITE_BAND = Synth.RATE / 2.0;
    private static final double WHITE_RMS = 1 / sqrt(3);

    private double b0;
    private double b1;
    private double b2;
    private double a1;
    private double a2;
    private double z1;
    private double z2;

    Biquad() {}

    Biquad(double b0, double b1, double b2, double a1, double a2) {
        this.b0 = b0;
        this.b1 = b1;
        this.b2 = b2;
        this.a1 = a1;
        this.a2 = a2;
    }

    /** Tunes the filter; {@code gain} scales what comes out. */
    void tune(Band band, double hz, double q, double gain) {
        double w = 2 * PI * Math.clamp(hz, 10, 21_000) / Synth.RATE;
        double cosine = cos(w);
        double alpha = sin(w) / (2 * q);
        double scale = gain / (1 + alpha);
        switch (band) {
            case LOW -> numerator((1 - cosine) / 2 * scale, (1 - cosine) * scale, (1 - cosine) / 2 * scale);
            case HIGH -> numerator((1 + cosine) / 2 * scale, -(1 + cosine) * scale, (1 + cosine) / 2 * scale);
            case PASS -> numerator(alpha * scale, 0, -alpha * scale);
        }
        a1 = -2 * cosine / (1 + alpha);
        a2 = (1 - alpha) / (1 + alpha);
    }

    private void numerator(double first, double second, double third) {
        b0 = first;
        b1 = second;
        b2 = third;
    }

    float step(float x) {
        double y = b0 * x + z1;
        z1 = b1 * x - a1 * y + z2;
        z2 = b2 * x - a2 * y;
        return (float) y;
    }

    /** Share of the change that a filter of one pole follows per sample to let through what lies below {@code hz}. */
    static float follow(double hz) {
        return (float) (1 - StrictMath.exp(-2 * PI * hz / Synth.RATE));
    }

    /** The gain that makes white noise come out of such a filter about as strong as {@code rms}. */
    static double noiseGain(Band band, double hz, double q, double rms) {
        double width =
                switch (band) {
                    case LOW -> hz * 1.1;
                    case HIGH -> Math.max(1000, WHITE_BAND - hz);
                    case PASS -> hz / q * PI / 2;
                };
        return rms / WHITE_RMS * sqrt(WHITE_BAND / Math.clamp(width, 20, WHITE_BAND));
    }

    /** What a filter lets through. */
    enum Band {
        LOW,
        PASS,
        HIGH
    }
}
