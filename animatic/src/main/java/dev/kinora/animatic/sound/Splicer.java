package dev.kinora.animatic.sound;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plays the stretches of a track block by block, each growing out of the one before. */
final class Splicer {
    /** Frames that are played ahead of a continued sound, so that the limiter is where it was. */
    private static final int RUN_UP = Synth.RATE / 2;

    private final List<Part> parts = new ArrayList<>();
    private final long frames;
    private final int before;
    private final PlacedVoice.Bus own = PlacedVoice.Bus.empty();
    private long now;

    /**
     * A stretch with its place in the track.
     *
     * @param start frame of the track at which it is first heard
     * @param fade frames until it is heard alone
     * @param end frame at which the next one is heard alone
     */
    private record Part(Source source, long start, long fade, long end) {}

    Splicer(Track track) throws IOException {
        frames = Math.round(track.seconds() * Synth.RATE);
        before = track.continues()
                ? (int) Math.min(RUN_UP, Math.round(track.stretches().getFirst().from() * Synth.RATE))
                : 0;
        now = -before;
        double at = 0;
        int count = track.stretches().size();
        for (int i = 0; i < count; i++) {
            Stretch s = track.stretches().get(i);
            double end = i + 1 < count
                    ? at + s.seconds() + track.stretches().get(i + 1).fade()
                    : track.seconds();
            int early = i == 0 ? before : 0;
            Source source = Source.of(s, Math.round(s.from() * Synth.RATE) - early, end - at);
            parts.add(new Part(
                    source,
                    Math.round(at * Synth.RATE) - early,
                    i == 0 ? 0 : Math.round(s.fade() * Synth.RATE),
                    Math.round(end * Synth.RATE)));
            at += s.seconds();
        }
    }

    long frames() {
        return frames;
    }

    /** Frames that come before the track's first one. */
    int before() {
        return before;
    }

    /** Fills {@code bus} with the next block; answers how many frames it holds, 0 after the end. */
    int next(PlacedVoice.Bus bus) throws IOException {
        int count = (int) Math.min(Voice.BLOCK, frames - now);
        bus.clear();
        for (Part part : parts) {
            int from = (int) Math.max(0, part.start() - now);
            int to = (int) Math.min(count, part.end() - now);
            if (from < to) {
                mix(part, bus, from, to);
            }
        }
        now += Math.max(0, count);
        return Math.max(0, count);
    }

    private void mix(Part part, PlacedVoice.Bus bus, int from, int to) throws IOException {
        int got = part.source().next(own, to - from);
        Part next = after(part);
        for (int i = 0; i < got; i++) {
            long at = now + from + i;
            float share = grown(part, at) * (next == part ? 1 : faded(next, at));
            bus.left()[from + i] += own.left()[i] * share;
            bus.right()[from + i] += own.right()[i] * share;
        }
    }

    private Part after(Part part) {
        int next = parts.indexOf(part) + 1;
        return next < parts.size() ? parts.get(next) : part;
    }

    private static float grown(Part part, long at) {
        return part.fade() == 0 ? 1 : (float) StrictMath.sin(Math.PI / 2 * through(part, at));
    }

    private static float faded(Part next, long at) {
        if (next.fade() == 0) {
            return at < next.start() ? 1 : 0;
        }
        return (float) StrictMath.cos(Math.PI / 2 * through(next, at));
    }

    private static double through(Part part, long at) {
        return Math.clamp((double) (at - part.start()) / part.fade(), 0, 1);
    }

    /** One score, played from its middle at the loudness it has. */
    private static final class Source {
        private final Mixer mixer;
        private final PlacedVoice.Bus block = PlacedVoice.Bus.empty();
        private final float gain;
        private int have;
        private int taken;

        private Source(Mixer mixer, float gain) {
            this.mixer = mixer;
            this.gain = gain;
        }

        /** Plays what comes before {@code from} unheard; its loudness is measured on the way when that suffices. */
        static Source of(Stretch stretch, long from, double lasting) throws IOException {
            long measured = Math.round(stretch.measured() * Synth.RATE);
            Score score = stretch.score();
            double reach = Math.max(score.seconds(), (double) from / Synth.RATE + lasting + 0.1);
            Score whole = new Score(
                    Math.min(Score.MAX_SECONDS, reach), score.seed(), score.beds(), score.cues(), score.music());
            Loudness loudness = new Loudness();
            if (from < measured) {
                run(new Source(new Mixer(whole), 1), measured, loudness, measured);
            }
            Source played = new Source(new Mixer(whole), 1);
            run(played, from, loudness, from < measured ? 0 : measured);
            Source source = new Source(played.mixer, (float) Synth.gain(loudness));
            source.take(played);
            return source;
        }

        private static void run(Source source, long until, Loudness loudness, long measured) throws IOException {
            PlacedVoice.Bus bus = PlacedVoice.Bus.empty();
            long at = 0;
            while (at < until) {
                Synth.stopIfInterrupted();
                int count = source.next(bus, (int) Math.min(Voice.BLOCK, until - at));
                if (count == 0) {
                    return;
                }
                if (at < measured) {
                    loudness.add(bus.left(), bus.right(), (int) Math.min(count, measured - at));
                }
                at += count;
            }
        }

        private void take(Source other) {
            System.arraycopy(other.block.left(), 0, block.left(), 0, other.have);
            System.arraycopy(other.block.right(), 0, block.right(), 0, other.have);
            have = other.have;
            taken = other.taken;
        }

        /** The next {@code count} frames at most, from the start of {@code bus}; 0 at the end. */
        int next(PlacedVoice.Bus bus, int count) {
            int done = 0;
            while (done < count) {
                if (taken == have) {
                    have = mixer.next(block);
                    taken = 0;
                    if (have == 0) {
                        break;
                    }
                }
                int part = Math.min(count - done, have - taken);
                for (int i = 0; i < part; i++) {
                    bus.left()[done + i] = block.left()[taken + i] * gain;
                    bus.right()[done + i] = block.right()[taken + i] * gain;
                }
                taken += part;
                done += part;
            }
            return done;
        }
    }
}
