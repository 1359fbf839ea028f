package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.CueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a performer sounds like by being there: engines, cries, wings, steam. */
final class Presence {
    /** Metres a second at which an engine sounds at its natural pitch. */
    private static final double CRUISE = 9;
    /** At most this many sounds of one kind. */
    private static final int MOST = 300;

    private final Performer performer;
    private final Seen seen;
    private final List<Cue> cues = new ArrayList<>();

    Presence(Performer performer, Seen seen) {
        this.performer = performer;
        this.seen = seen;
    }

    List<Cue> cues() {
        String concept = concept();
        if (seen.lasting() > 0) {
            Sounds.of(concept, "still").forEach(this::still);
            if (hot()) {
                still(new Heard("STEAM_HISS", 0.25, 1, 1));
            }
        }
        if (hot()) {
            again(new Heard("CUP_CLINK", 0.35, 1, 5));
        }
        Sounds.of(concept, "signal").forEach(this::again);
        if (!busy()) {
            Sounds.of(concept, "voice").forEach(this::again);
        }
        if (flies()) {
            Sounds.of(concept, "wings").forEach(this::wings);
        }
        if (child()) {
            again(new Heard("LAUGH_CHILD", 0.5, 1, 5));
        }
        return cues;
    }

    /** What it is called may tell more than what it is drawn as: a rooster is a chicken that crows. */
    private String concept() {
        String concept = performer.concept();
        if (performer.look("traits", "").contains("steaming") && concept.equals("vehicle.train")) {
            return "vehicle.steam-train";
        }
        String word = performer.word().toLowerCase(Locale.ROOT).replace(' ', '-');
        String called = concept.substring(0, concept.indexOf('.') + 1) + word;
        return Sounds.knows(called) ? called : concept;
    }

    private boolean hot() {
        return !performer.concept().startsWith("vehicle.")
                && (performer.look("traits", "").contains("steaming")
                        || Looks.tail(performer.concept()).matches("coffee-cup|coffee|tea|teapot|soup"));
    }

    /** Who rides or plays has no breath for cries; who sleeps is still. */
    private boolean busy() {
        return performer.does("action.ride")
                || performer.does("action.sleep")
                || performer.acts().stream().anyMatch(a -> Verbs.plays(a.verb()));
    }

    private boolean child() {
        return performer.look("age", "").equals("child")
                && performer.concept().startsWith("person")
                && !performer.acts().isEmpty();
    }

    private boolean flies() {
        return performer.lift() > 0.5 && performer.support().isEmpty() || performer.does("action.fly");
    }

    private void still(Heard heard) {
        if (heard.cue().isEmpty()) {
            return;
        }
        double pitch = performer.concept().startsWith("vehicle.") ? heard.pitch() * effort() : heard.pitch();
        Heard now = new Heard(heard.name(), heard.level(), pitch, heard.gap());
        cues.add(seen.cue(performer, now, 0, seen.lasting()));
    }

    /** An engine turns the faster the faster it goes; one that waits idles. */
    private double effort() {
        double speed = performer.speed() > 0
                ? performer.speed()
                : Math.abs(seen.shot().camera().travel());
        return Math.clamp(0.72 + 0.28 * Math.sqrt(speed / CRUISE), 0.7, 1.5);
    }

    private void again(Heard heard) {
        for (int n = 0; n < MOST; n++) {
            double t = seen.moment(performer, n, heard.gap());
            if (t >= seen.end()) {
                return;
            }
            if (t >= seen.begin()) {
                cues.add(seen.cue(performer, heard, t, length(heard)));
            }
        }
    }

    private static double length(Heard heard) {
        return heard.cue()
                        .filter(k -> k == CueKind.STEAM_HISS || k == CueKind.SHIP_HORN)
                        .isPresent()
                ? 2.2
                : 0.9;
    }

    /** The larger the wings, the slower their beat. */
    private void wings(Heard heard) {
        double beat = Math.clamp(0.55 * Math.sqrt(performer.size()), 0.12, 1.6);
        boolean glides = performer.size() > 0.5;
        for (int n = (int) Math.ceil(seen.begin() / beat); n * beat < seen.end() && cues.size() < MOST; n++) {
            if (!glides || n % 8 < 5) {
                cues.add(seen.cue(performer, heard, n * beat, Math.min(beat, 0.2)));
            }
        }
    }
}
