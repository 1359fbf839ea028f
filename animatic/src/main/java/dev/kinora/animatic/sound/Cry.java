package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.List;

/** Describes one cry of a creature; times are shares of its length. */
final class Cry {
    private static final int POINTS_PER_SHAKE = 6;

    private final double seconds;
    private final Dice dice;
    private final List<Throat.Formant> mouth = new ArrayList<>();
    private Curve pitch = Curve.constant(200);
    private Curve loud;
    private double breath;
    private double shakes;
    private double shakenLoud;
    private double shakenPitch;

    Cry(double seconds, Dice dice) {
        this.seconds = seconds;
        this.dice = dice;
        loud = Curve.swell(seconds, 0.15 * seconds, 0.35 * seconds, 1);
    }

    Cry pitch(double factor, double... sharesAndHz) {
        pitch = stretched(sharesAndHz).times(factor);
        return this;
    }

    Cry loud(double... sharesAndGains) {
        loud = stretched(sharesAndGains);
        return this;
    }

    /** Share of noise in the voice. */
    Cry breath(double share) {
        breath = share;
        return this;
    }

    /** A resonance of mouth or throat. */
    Cry mouth(double q, double gain, double... sharesAndHz) {
        mouth.add(new Throat.Formant(
                sharesAndHz.length == 1 ? Curve.constant(sharesAndHz[0]) : stretched(sharesAndHz), q, gain));
        return this;
    }

    /** Bleating, trembling, and above twenty times a second a rough throat. */
    Cry shake(double timesPerSecond, double loudness, double height) {
        shakes = timesPerSecond;
        shakenLoud = loudness;
        shakenPitch = height;
        return this;
    }

    Voice voice() {
        Curve strength = shakes > 0 ? shaken(loud, shakenLoud) : loud;
        Curve height = shakes > 0 && shakenPitch > 0 ? shaken(pitch, shakenPitch) : pitch;
        return new ThroatVoice(seconds, new Throat(height, strength, breath, mouth), dice.seed());
    }

    private Curve stretched(double... points) {
        double[] stretched = points.clone();
        for (int i = 0; i < stretched.length; i += 2) {
            stretched[i] *= seconds;
        }
        return Curve.through(stretched);
    }

    private Curve shaken(Curve curve, double depth) {
        int count = (int) Math.max(2, seconds * shakes * POINTS_PER_SHAKE);
        double[] points = new double[2 * count + 2];
        for (int i = 0; i <= count; i++) {
            double at = seconds * i / count;
            double wave = StrictMath.sin(2 * StrictMath.PI * shakes * at);
            points[2 * i] = at;
            points[2 * i + 1] = curve.at(at) * (1 + depth * (wave - 0.35 * dice.unit()));
        }
        points[2 * count + 1] = curve.at(seconds);
        return Curve.through(points);
    }
}
