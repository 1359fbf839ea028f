package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.stage.actor.Hoofbeats;
import dev.kinora.animatic.stage.person.Footfalls;
import java.util.ArrayList;
import java.util.List;

/** Steps on the beat of the gait that is seen. */
final class Steps {
    private static final int MOST = 400;

    private final Performer performer;
    private final Seen seen;

    Steps(Performer performer, Seen seen) {
        this.performer = performer;
        this.seen = seen;
    }

    List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        if (performer.support().isPresent() || performer.lift() > 0.3 || drowned()) {
            return cues;
        }
        for (Act act : performer.acts()) {
            if (goes(act)) {
                Heard heard = heard();
                for (double t : beats(act)) {
                    if (seen.covers(t) && cues.size() < MOST) {
                        cues.add(seen.cue(performer, heard, t, 0.25));
                    }
                }
            }
        }
        return cues;
    }

    private boolean drowned() {
        return Looks.tail(seen.shot().place().concept()).matches("underwater|reef|space");
    }

    private static boolean goes(Act act) {
        return !act.verb().matches("action\\.(swim|glide|float|drift|fly|sail|ski|slither|hop|crawl)")
                && Verbs.speed(act.verb()) > 0;
    }

    private boolean person() {
        return performer.concept().startsWith("person");
    }

    private List<Double> beats(Act act) {
        double end = seen.until(act);
        List<Double> hooves = Hoofbeats.between(performer, Math.max(act.start(), seen.begin()), end);
        if (!hooves.isEmpty()) {
            return hooves;
        }
        double speed = performer.speed() > 0 ? performer.speed() : Verbs.speed(act.verb());
        double gap = person()
                ? Footfalls.gap(performer, act.verb(), speed)
                : Math.max(0.14, Math.max(0.25, performer.size() * 0.42) / Math.max(0.5, speed));
        List<Double> beats = new ArrayList<>();
        int first = (int) Math.max(0, Math.ceil((seen.begin() - act.start()) / gap));
        for (int n = first; act.start() + n * gap < end && beats.size() < MOST; n++) {
            beats.add(act.start() + n * gap);
        }
        return beats;
    }

    private Heard heard() {
        String ground = ground(seen.shot().place());
        List<Heard> own = person() ? List.of() : Sounds.of(performer.concept(), "step");
        double level = Math.min(1, 0.3 + performer.size() * 0.2);
        boolean soft = ground.matches("FOOTSTEP_(SNOW|SAND|WATER)");
        if (own.isEmpty() || soft && !own.getFirst().name().equals("THUD")) {
            return new Heard(ground, level, 1, 1);
        }
        Heard step = own.getFirst();
        return new Heard(step.name(), step.level() * Math.max(0.5, level), step.pitch(), 1);
    }

    private static String ground(Place place) {
        String where = Looks.tail(place.concept());
        if (place.inside()) {
            return where.matches("cave|station|subway|factory|warehouse|church|temple|museum|hospital|airport")
                    ? "FOOTSTEP_HARD"
                    : "FOOTSTEP_WOOD";
        }
        if (place.weather() == Weather.SNOW
                || place.trait("terrain", "").contains("snow")
                || where.matches("snowfield|glacier")) {
            return "FOOTSTEP_SNOW";
        }
        if (where.matches("beach|desert|island|coast|savanna|mars|moon-surface|pyramid")) {
            return "FOOTSTEP_SAND";
        }
        if (where.matches("swamp|river|pond|lake|waterfall|sea")) {
            return "FOOTSTEP_WATER";
        }
        if (where.matches("mountains|canyon|volcano|path|railway|ruins|castle|cliff|farm|construction|cemetery")) {
            return "FOOTSTEP_GRAVEL";
        }
        boolean paved = where.matches("city|street|road|alley|market|square|station|bridge|rooftop|waterfront|skyline"
                + "|village|harbour|airport|fairground|suburb|fishing-village|balcony|tower|building|skyscraper");
        return paved ? "FOOTSTEP_HARD" : "FOOTSTEP_GRASS";
    }
}
