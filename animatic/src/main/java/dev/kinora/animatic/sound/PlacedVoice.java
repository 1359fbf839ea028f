package dev.kinora.animatic.sound;

import java.util.Arrays;

/** A voice that sounds from its place. */
final class PlacedVoice {
    private final Voice voice;
    private final Event event;
    private final float[] scratch = new float[Voice.BLOCK];
    private final float brightness;
    private final float reflected;
    private float dull;
    private long played;

    PlacedVoice(Event event, Space space) {
        this.event = event;
        voice = event.voice().get();
        brightness = Place.brightness(event.placement(), space);
        reflected = (float) Place.reflected(event.placement());
    }

    long startFrame() {
        return event.startFrame();
    }

    boolean over() {
        return played >= voice.frames();
    }

    /** Plays {@code frames} frames that nobody hears. */
    void skip(long frames) {
        long left = Math.min(frames, voice.frames());
        while (left > 0) {
            int count = (int) Math.min(left, Voice.BLOCK);
            next(count);
            played += count;
            left -= count;
        }
    }

    void add(Bus bus, int from, int to) {
        int count = (int) Math.min(to - from, voice.frames() - played);
        next(count);
        float left = side(played, true);
        float right = side(played, false);
        float leftStep = (side(played + count, true) - left) / count;
        float rightStep = (side(played + count, false) - right) / count;
        for (int i = 0; i < count; i++) {
            dull += brightness * (scratch[i] - dull);
            bus.left()[from + i] += dull * left;
            bus.right()[from + i] += dull * right;
            bus.send()[from + i] += dull * (left + right) * 0.7f * reflected;
            left += leftStep;
            right += rightStep;
        }
        played += count;
    }

    private void next(int count) {
        Arrays.fill(scratch, 0, count, 0);
        voice.add(scratch, 0, count);
    }

    private float side(long frame, boolean toLeft) {
        Placement place = event.placement();
        double share = Math.min(1, (double) frame / voice.frames());
        double pan = place.panStart() + share * (place.panEnd() - place.panStart());
        double side = toLeft ? Place.left(pan) : Place.right(pan);
        return (float) (event.gain() * Place.strength(place, pan) * side);
    }

    /** Where voices are mixed: both sides, and what the space reflects. */
    record Bus(float[] left, float[] right, float[] send) {
        static Bus empty() {
            return new Bus(new float[Voice.BLOCK], new float[Voice.BLOCK], new float[Voice.BLOCK]);
        }

        void clear() {
            Arrays.fill(left, 0);
            Arrays.fill(right, 0);
            Arrays.fill(send, 0);
        }
    }
}
