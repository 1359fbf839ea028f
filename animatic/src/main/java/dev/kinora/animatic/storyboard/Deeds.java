package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.CueKind;
import dev.kinora.animatic.sound.Melody;
import dev.kinora.animatic.sound.Mood;
import java.util.ArrayList;
import java.util.List;

/** What is heard of what a performer does. */
final class Deeds {
    private static final int MOST = 400;
    /** Seconds after an act begins at which its blow falls. */
    private static final double BLOW = 0.3;

    private static final double BEATS_A_MINUTE = 120;

    private final Performer performer;
    private final Seen seen;
    private final long seed;
    private final List<Cue> cues = new ArrayList<>();

    Deeds(Performer performer, Seen seen, long seed) {
        this.performer = performer;
        this.seen = seen;
        this.seed = seed;
    }

    List<Cue> cues() {
        for (Act act : performer.acts()) {
            double end = seen.until(act);
            Sounds.of(act.verb(), "once").forEach(heard -> once(heard, act.start() + BLOW));
            Sounds.of(act.verb(), "still").forEach(heard -> still(heard, act, end));
            again(act).forEach(heard -> beat(heard, act.start(), end));
            if (Verbs.plays(act.verb()) && end > act.start()) {
                play(act, end);
            }
        }
        if (performer.acts().isEmpty() && performer.concept().startsWith("person.")) {
            Sounds.of(performer.concept(), "note").forEach(heard -> notes(heard, 0, seen.end()));
        }
        cues.addAll(new Steps(performer, seen).cues());
        return cues;
    }

    /** A lion roars as lions do, a bear as bears. */
    private List<Heard> again(Act act) {
        List<Heard> own = Sounds.of(performer.concept(), "voice");
        return act.verb().equals("action.roar") && !own.isEmpty() ? own : Sounds.of(act.verb(), "beat");
    }

    private void once(Heard heard, double t) {
        if (seen.covers(t)) {
            cues.add(seen.cue(performer, heard, t, 0.5));
        }
    }

    /** What goes on to the end of the shot goes on in what continues it, without a seam. */
    private void still(Heard heard, Act act, double end) {
        double from = Math.max(act.start(), seen.begin());
        boolean sounds = seen.lasting() == 0 && act.start() < seen.begin();
        if (from < end && !(sounds && seen.last(act))) {
            double until = seen.last(act) ? Math.max(end, seen.lasting()) : end;
            cues.add(seen.cue(performer, heard, from, until - from));
        }
    }

    /** Again and again, never quite even: hands are no clocks. */
    private void beat(Heard heard, double start, double end) {
        for (int n = 0; n < MOST; n++) {
            double t = start + (n + 0.4 + 0.14 * (Noise.at(seed, 70 + n) - 0.5)) * heard.gap();
            if (t >= end) {
                return;
            }
            if (t >= seen.begin()) {
                cues.add(seen.cue(performer, heard, t, Math.min(heard.gap(), 2)));
            }
        }
    }

    private void play(Act act, double end) {
        List<Heard> notes = act.target()
                .flatMap(seen.shot()::performer)
                .map(t -> Sounds.of(t.concept(), "note"))
                .orElseGet(() -> Sounds.of(performer.concept(), "note"));
        notes.forEach(heard -> notes(heard, act.start(), end));
    }

    private void notes(Heard heard, double start, double end) {
        CueKind kind = heard.cue().orElseThrow();
        for (Cue note : Melody.of(kind, seed, BEATS_A_MINUTE, end - start, Mood.JOYFUL)) {
            double at = start + note.span().startSeconds();
            if (at >= seen.begin() && at < seen.end()) {
                double pan = Math.clamp(seen.pan(performer, at), -1, 1) * 0.4;
                cues.add(Cue.of(note.kind(), seen.from() + at, note.span().durationSeconds())
                        .withLevel(note.level())
                        .withPitch(note.pitch() * heard.pitch())
                        .withPan(pan)
                        .withDistance(4));
            }
        }
    }
}
