package dev.kinora.animatic.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Plays a score block by block, at whatever loudness it comes out. */
final class Mixer {
    /** What lies below is not heard on most speakers, and only costs loudness. */
    private static final double RUMBLE_HZ = 50;
    /**
     * Seconds for which beds and music are planned, whatever is heard of them: a longer score of the same seed begins as
     * the shorter one does.
     */
    private static final double LASTING = 130;

    private final Space space;
    private final Reverb reverb;
    private final long frames;
    private final List<HissLayer> layers = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<PlacedVoice> playing = new ArrayList<>();
    private final Biquad rumbleLeft = new Biquad();
    private final Biquad rumbleRight = new Biquad();
    private int upcoming;
    private long now;

    Mixer(Score score) {
        space = score.space();
        reverb = new Reverb(space);
        frames = Synth.frames(score);
        rumbleLeft.tune(Biquad.Band.HIGH, RUMBLE_HZ, 0.7, 1);
        rumbleRight.tune(Biquad.Band.HIGH, RUMBLE_HZ, 0.7, 1);
        Dice dice = new Dice(score.seed());
        double lasting = Math.max(LASTING, score.seconds());
        for (int i = 0; i < score.beds().size(); i++) {
            Ambience bed = score.beds().get(i);
            add(bed, lasting, dice.fork(64L * i + bed.kind().ordinal()));
        }
        for (int i = 0; i < score.cues().size(); i++) {
            events.add(CueVoices.event(score.cues().get(i), dice.fork(100_000L + i)));
        }
        score.music().ifPresent(music -> events.addAll(new Composer(music, lasting, dice.fork(200_000)).compose()));
        events.sort(Comparator.comparingLong(Event::startFrame));
    }

    private void add(Ambience ambience, double seconds, Dice dice) {
        Bed bed = Bed.of(ambience, seconds, dice);
        double level = ambience.kind().gain() * ambience.level();
        for (Hiss hiss : bed.hisses()) {
            layers.add(new HissLayer(hiss, level, ambience.pan(), dice));
        }
        for (Event event : bed.events()) {
            Placement placement = shifted(event.placement(), ambience.pan());
            events.add(new Event(event.startFrame(), event.gain() * level, placement, event.voice()));
        }
    }

    private static Placement shifted(Placement place, double pan) {
        double start = Math.clamp(place.panStart() + pan * 0.7, -1, 1);
        double end = Math.clamp(place.panEnd() + pan * 0.7, -1, 1);
        return new Placement(start, end, place.distance());
    }

    /** Fills {@code bus} with the next block; answers how many of its frames belong to the clip, 0 after its end. */
    int next(PlacedVoice.Bus bus) {
        int count = (int) Math.min(Voice.BLOCK, frames - now);
        bus.clear();
        if (count == 0) {
            return 0;
        }
        begin(now + count);
        for (HissLayer layer : layers) {
            layer.add(bus, count);
        }
        for (Iterator<PlacedVoice> voices = playing.iterator(); voices.hasNext(); ) {
            PlacedVoice voice = voices.next();
            int from = (int) Math.max(0, voice.startFrame() - now);
            if (!voice.over()) {
                voice.add(bus, from, count);
            }
            if (voice.over()) {
                voices.remove();
            }
        }
        reverb.add(bus.send(), bus.left(), bus.right(), count);
        clear(bus.left(), rumbleLeft, count);
        clear(bus.right(), rumbleRight, count);
        now += count;
        return count;
    }

    private static void clear(float[] side, Biquad filter, int count) {
        for (int i = 0; i < count; i++) {
            side[i] = filter.step(side[i]);
        }
    }

    private void begin(long before) {
        while (upcoming < events.size() && events.get(upcoming).startFrame() < before) {
            Event event = events.set(upcoming++, SILENCE);
            PlacedVoice voice = new PlacedVoice(event, space);
            if (event.startFrame() < 0) {
                voice.skip(-event.startFrame());
            }
            playing.add(voice);
        }
    }

    /** Takes the place of events that were begun, so that what they hold can be freed. */
    private static final Event SILENCE = new Event(0, 0, Placement.FRONT, Voice::together);
}
