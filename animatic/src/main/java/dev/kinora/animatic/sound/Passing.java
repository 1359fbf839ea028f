package dev.kinora.animatic.sound;

import java.util.Arrays;

/** A voice that comes nearer or goes away: higher on its way here, lower on its way off. */
final class Passing implements Voice {
    private static final double SOUND_SPEED = 343;
    /** What moves slower, in metres a second, sounds as if it stood. */
    private static final double SLOWEST = 1.5;

    private final Voice voice;
    private final Placement place;
    private final double speed;
    private final float[] read = new float[BLOCK];
    private int have;
    private int taken;
    private double share;
    private float before;
    private float after;
    private long now;

    private Passing(Voice voice, Placement place, double speed) {
        this.voice = voice;
        this.place = place;
        this.speed = speed;
    }

    /** The voice as it is heard from where it goes along, for {@code seconds}. */
    static Voice of(Voice voice, Placement place, double seconds) {
        double speed = Place.width(place) * (place.panEnd() - place.panStart()) / Math.max(seconds, 0.1);
        return Math.abs(speed) < SLOWEST ? voice : new Passing(voice, place, speed);
    }

    @Override
    public long frames() {
        return voice.frames();
    }

    @Override
    public void add(float[] out, int from, int to) {
        double ratio = shift((double) now / Synth.RATE);
        for (int i = from; i < to; i++) {
            share += ratio;
            while (share >= 1) {
                share -= 1;
                before = after;
                after = next();
            }
            out[i] += (float) (before + (after - before) * share);
        }
        now += to - from;
    }

    private float next() {
        if (taken == have) {
            Arrays.fill(read, 0);
            voice.add(read, 0, BLOCK);
            have = BLOCK;
            taken = 0;
        }
        return read[taken++];
    }

    /** The change of pitch by the speed towards the listener. */
    private double shift(double seconds) {
        double along = Place.width(place) * place.panStart() + speed * seconds;
        double away = StrictMath.hypot(along, Math.max(place.distance(), 1));
        double receding = Math.clamp(speed * along / away, -60, 60);
        return SOUND_SPEED / (SOUND_SPEED + receding);
    }
}
