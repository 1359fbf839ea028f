package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.scene.Weather;
import dev.kinora.animatic.sound.Ambience;
import dev.kinora.animatic.sound.AmbienceKind;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.CueKind;
import dev.kinora.animatic.sound.Melody;
import dev.kinora.animatic.sound.Mood;
import dev.kinora.animatic.sound.Music;
import dev.kinora.animatic.sound.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans what is heard: the place, every sound that is seen, and a quiet bed of music. */
public final class Foley {
    private static final int MOST_STEPS = 400;
    private static final int MOST_CUES = 3000;
    /** The sound of less than two frames cannot be heard; a score has at least this length. */
    private static final double SHORTEST = 0.04;
    /** Seconds for which an engine is heard: longer than any video, so that one that is continued does not stutter. */
    private static final double LASTING = 130;

    /** The score of a clip; the same arguments give the same score. */
    public Score score(Storyboard storyboard, Screenplay screenplay, long seed) {
        List<Cue> cues = new ArrayList<>();
        double from = 0;
        Scene last = storyboard.shots().getLast();
        for (Scene shot : storyboard.shots()) {
            double seconds = shot.frame().seconds();
            double lasting = shot == last ? LASTING : seconds;
            for (Performer p : shot.performers()) {
                heard(p, new Seen(shot, 0, seconds, from, lasting), seed, cues);
            }
            from += seconds;
        }
        Scene first = storyboard.shots().getFirst();
        List<Ambience> beds = beds(first.place(), screenplay);
        List<Cue> heard = cues.subList(0, Math.min(MOST_CUES, cues.size()));
        return new Score(Math.max(SHORTEST, from), seed, beds, heard, music(first, cues, seed));
    }

    /**
     * What is heard of a scene that goes on beyond what its score was planned for.
     *
     * @param begin second of the scene from which on
     * @param end second of the scene until which
     * @param from second of the score at which the scene's second 0 lies
     */
    public List<Cue> goingOn(Scene scene, double begin, double end, double from, long seed) {
        List<Cue> cues = new ArrayList<>();
        for (Performer p : scene.performers()) {
            heard(p, new Seen(scene, begin, end, from, 0), seed, cues);
        }
        return List.copyOf(cues.subList(0, Math.min(MOST_CUES, cues.size())));
    }

    /** The score of a scene that is seen from {@code begin} to {@code end} only, on the scene's own clock. */
    public Score score(Scene scene, Screenplay screenplay, double begin, double end, long seed) {
        List<Cue> cues = new ArrayList<>();
        for (Performer p : scene.performers()) {
            heard(p, new Seen(scene, begin, end, 0, LASTING), seed, cues);
        }
        List<Cue> heard = cues.subList(0, Math.min(MOST_CUES, cues.size()));
        return new Score(
                Math.max(SHORTEST, end), seed, beds(scene.place(), screenplay), heard, music(scene, cues, seed));
    }

    /**
     * A shot as it is heard.
     *
     * @param begin second of the shot from which on
     * @param end second of the shot until which
     * @param from second of the score at which the shot's second 0 lies
     * @param lasting seconds that steady sounds last from the shot's second 0; 0 when they sound already
     */
    private record Seen(Scene shot, double begin, double end, double from, double lasting) {
        /** A moment of what is seen, 0 to 1, as a second of the score. */
        double at(double share) {
            return from + begin + (end - begin) * share;
        }

        boolean last(Act act) {
            return act.end() >= shot.frame().seconds() - 0.05;
        }
    }

    private static List<Ambience> beds(Place place, Screenplay screenplay) {
        List<Ambience> beds = new ArrayList<>();
        boolean dark = place.time().dark();
        String where = Looks.tail(place.concept());
        boolean close = place.trait("shot", "").equals("close");
        beds.add(
                switch (where) {
                    case "stage", "theatre", "church", "temple", "museum", "circus" ->
                        Ambience.of(AmbienceKind.HALL, 0.5);
                    case "cafe", "restaurant", "bar", "shop" -> Ambience.of(AmbienceKind.CAFE, 0.5);
                    case "beach", "sea", "coast", "harbour", "cliff", "island", "lighthouse" ->
                        Ambience.of(AmbienceKind.SEA, 0.6);
                    case "river", "waterfall", "lake", "pond", "swamp" -> Ambience.of(AmbienceKind.RIVER, 0.4);
                    case "forest", "jungle" ->
                        Ambience.of(dark ? AmbienceKind.CRICKETS : AmbienceKind.FOREST_BIRDS, 0.5);
                    case "city",
                            "street",
                            "skyline",
                            "alley",
                            "market",
                            "square",
                            "road",
                            "waterfront",
                            "rooftop",
                            "bridge",
                            "station",
                            "railway" -> Ambience.of(dark ? AmbienceKind.CITY_NIGHT : AmbienceKind.CITY_DAY, 0.5);
                    case "underwater", "reef" -> Ambience.of(AmbienceKind.UNDERWATER, 0.6);
                    case "space", "moon-surface", "planet", "mars", "space-station", "spaceship" ->
                        Ambience.of(AmbienceKind.SPACE_HUM, 0.5);
                    case "desert", "mountains", "canyon", "valley", "glacier", "volcano", "sky", "clouds" ->
                        Ambience.of(AmbienceKind.WIND, 0.45);
                    case "stadium", "playground", "dance-floor" -> Ambience.of(AmbienceKind.CROWD, 0.5);
                    default ->
                        place.inside() || close
                                ? Ambience.of(AmbienceKind.ROOM_TONE, 0.5)
                                : place.weather() == Weather.SNOW
                                        ? Ambience.of(AmbienceKind.SNOW_HUSH, 0.4)
                                        : Ambience.of(dark ? AmbienceKind.CRICKETS : AmbienceKind.PARK_BIRDS, 0.45);
                });
        switch (place.weather()) {
            case RAIN -> beds.add(Ambience.of(AmbienceKind.RAIN, place.inside() ? 0.3 : 0.7));
            case STORM -> {
                beds.add(Ambience.of(AmbienceKind.RAIN, 0.6));
                beds.add(Ambience.of(AmbienceKind.THUNDER, 0.8));
            }
            case WIND -> add(beds, AmbienceKind.WIND, 0.5);
            case SNOW -> add(beds, AmbienceKind.SNOW_HUSH, 0.3);
            default -> {
                if (!place.inside() && !close && where.matches("park|meadow|field|garden|hills|farm|yard|")) {
                    beds.add(Ambience.of(AmbienceKind.BREEZE_GRASS, 0.35));
                }
            }
        }
        named(screenplay, beds);
        return beds;
    }

    private static void add(List<Ambience> beds, AmbienceKind kind, double level) {
        if (beds.stream().noneMatch(b -> b.kind() == kind)) {
            beds.add(Ambience.of(kind, level));
        }
    }

    /** Sounds that the prompt itself names. */
    private static void named(Screenplay screenplay, List<Ambience> beds) {
        for (String s : screenplay.first().words().sounds()) {
            Optional<AmbienceKind> kind =
                    switch (Looks.tail(s)) {
                        case "waves", "sea", "ocean", "surf" -> Optional.of(AmbienceKind.SEA);
                        case "rain" -> Optional.of(AmbienceKind.RAIN);
                        case "thunder" -> Optional.of(AmbienceKind.THUNDER);
                        case "wind" -> Optional.of(AmbienceKind.WIND);
                        case "birdsong", "birds", "chirping" -> Optional.of(AmbienceKind.FOREST_BIRDS);
                        case "crickets" -> Optional.of(AmbienceKind.CRICKETS);
                        case "traffic" -> Optional.of(AmbienceKind.CITY_DAY);
                        case "crowd", "cheering" -> Optional.of(AmbienceKind.CROWD);
                        case "fire", "crackling" -> Optional.of(AmbienceKind.FIRE);
                        default -> Optional.empty();
                    };
            kind.ifPresent(k -> add(beds, k, 0.6));
        }
    }

    private static void heard(Performer p, Seen seen, long seed, List<Cue> cues) {
        if (seen.lasting() > 0) {
            steady(p, seen, cues);
        }
        double pan = pan(p, seen.shot());
        double near = near(p);
        String kind = Looks.tail(p.concept());
        if (hot(p, kind)) {
            cues.add(Cue.of(CueKind.CUP_CLINK, seen.at(0.35), 0.6)
                    .withPan(Math.max(-1, pan - 0.3))
                    .withDistance(3)
                    .withLevel(0.35));
        }
        for (Act act : p.acts()) {
            act(p, act, seen, seed, cues);
        }
        if (kind.equals("cat") && !p.does("action.ride") && !plays(p)) {
            cues.add(Cue.of(CueKind.MEOW, seen.at(0.3 + 0.3 * Noise.at(seed, 3)), 0.8)
                    .withPan(pan)
                    .withDistance(near));
        }
        if (kind.equals("dog")) {
            cues.add(Cue.of(CueKind.BARK, seen.at(0.4), 0.5).withPan(pan).withDistance(near));
        }
        if (p.look("age", "").equals("child")
                && p.concept().startsWith("person")
                && !p.acts().isEmpty()) {
            cues.add(Cue.of(CueKind.LAUGH_CHILD, seen.at(0.3 + 0.25 * Noise.at(seed, 5)), 1.1)
                    .withPan(pan)
                    .withDistance(near)
                    .withLevel(0.5));
        }
    }

    private static boolean hot(Performer p, String kind) {
        return p.look("traits", "").contains("steaming") || kind.matches("coffee-cup|coffee|tea|teapot|soup");
    }

    /** What sounds all the time. */
    private static void steady(Performer p, Seen seen, List<Cue> cues) {
        double pan = pan(p, seen.shot());
        double near = near(p);
        double from = seen.from();
        double lasting = seen.lasting();
        String kind = Looks.tail(p.concept());
        if (p.concept().startsWith("vehicle.")) {
            CueKind engine = kind.matches("motorcycle|scooter|snowmobile|jet-ski")
                    ? CueKind.ENGINE_MOTORCYCLE
                    : kind.equals("bicycle") ? CueKind.BICYCLE : CueKind.ENGINE_CAR;
            if (!kind.matches(
                    "boat|rowing-boat|sailing-boat|canoe|ship|pirate-ship|balloon|airship|skateboard|surfboard|snowboard|skis|sled|broom|carpet|rocket|spaceship|ufo|satellite")) {
                cues.add(Cue.of(engine, from, lasting)
                        .withPath(pan - 0.15, pan + 0.15)
                        .withDistance(near)
                        .withLevel(0.7));
            } else if (kind.matches("rocket|spaceship")) {
                cues.add(Cue.of(CueKind.ROCKET, from, seen.end())
                        .withPan(pan)
                        .withDistance(near * 2)
                        .withLevel(0.6));
            }
        }
        if (kind.equals("kite")) {
            cues.add(Cue.of(CueKind.KITE_FLUTTER, from, lasting)
                    .withPan(pan)
                    .withDistance(near + p.lift())
                    .withLevel(0.5));
        }
        if (hot(p, kind)) {
            cues.add(Cue.of(CueKind.STEAM_HISS, from, lasting)
                    .withPan(pan)
                    .withDistance(near)
                    .withLevel(0.25));
        }
    }

    private static boolean plays(Performer p) {
        return p.acts().stream().anyMatch(a -> Verbs.plays(a.verb()));
    }

    private static void act(Performer p, Act act, Seen seen, long seed, List<Cue> cues) {
        Scene shot = seen.shot();
        double pan = pan(p, shot);
        double end = seen.last(act) ? Math.max(act.end(), seen.end()) : act.end();
        if (Verbs.plays(act.verb())
                && act.target()
                        .flatMap(shot::performer)
                        .filter(t -> Verbs.piano(t.concept()))
                        .isPresent()) {
            for (Cue note : Melody.piano(seed, 120, end - act.start(), Mood.JOYFUL)) {
                double at = act.start() + note.span().startSeconds();
                if (at >= seen.begin() && at < seen.end()) {
                    cues.add(Cue.of(note.kind(), seen.from() + at, note.span().durationSeconds())
                            .withLevel(note.level())
                            .withPitch(note.pitch())
                            .withPan(pan * 0.4)
                            .withDistance(4));
                }
            }
        }
        if (Verbs.speed(act.verb()) > 0 && p.concept().startsWith("person")
                || act.verb().matches("action\\.(walk|run|gallop|trot|chase|race|cross|march|follow)")) {
            steps(p, act, end, seen, cues);
        }
        if (act.verb().matches("action\\.(jump|dive)") && act.start() + 0.3 >= seen.begin()) {
            cues.add(Cue.of(CueKind.GENERIC_WHOOSH, seen.from() + act.start() + 0.3, 0.5)
                    .withPan(pan)
                    .withDistance(near(p)));
        }
    }

    private static void steps(Performer p, Act act, double end, Seen seen, List<Cue> cues) {
        boolean hoof = p.concept().matches("animal\\.(horse|cow|deer|unicorn|zebra|donkey|goat|camel)");
        double stride = Math.max(0.25, p.size() * (hoof ? 0.45 : 0.42));
        double gap = Math.max(0.14, stride / Math.max(0.5, p.speed() == 0 ? Verbs.speed(act.verb()) : p.speed()));
        CueKind kind = hoof ? CueKind.HOOF : ground(seen.shot().place());
        int n = 0;
        for (double t = act.start() + gap / 2; t < Math.min(end, seen.end()) && n < MOST_STEPS; t += gap) {
            if (t >= seen.begin()) {
                n++;
                cues.add(Cue.of(kind, seen.from() + t, 0.25)
                        .withPan(pan(p, seen.shot()))
                        .withDistance(near(p))
                        .withLevel(Math.min(1, 0.3 + p.size() * 0.2)));
            }
        }
    }

    private static CueKind ground(Place place) {
        if (place.weather() == Weather.SNOW || place.trait("terrain", "").contains("snow")) {
            return CueKind.FOOTSTEP_SNOW;
        }
        String where = Looks.tail(place.concept());
        if (place.inside()) {
            return CueKind.FOOTSTEP_WOOD;
        }
        return where.matches("city|street|road|alley|market|square|station|bridge|rooftop|waterfront|skyline")
                ? CueKind.FOOTSTEP_HARD
                : CueKind.FOOTSTEP_GRASS;
    }

    /** Metres at which it is heard: what is seen far away is still heard. */
    private static double near(Performer p) {
        return Math.max(1, Math.min(60, p.z()));
    }

    private static double pan(Performer p, Scene shot) {
        double half = p.z()
                / shot.camera().focal()
                * shot.frame().width()
                / shot.frame().height()
                / 2;
        return Math.max(-0.8, Math.min(0.8, p.x() / half * 0.7));
    }

    private static Optional<Music> music(Scene scene, List<Cue> cues, long seed) {
        if (cues.stream().anyMatch(c -> c.kind() == CueKind.PIANO_NOTE)) {
            return Optional.empty();
        }
        Mood mood = mood(scene);
        double tempo =
                switch (mood) {
                    case CALM, SAD -> 66;
                    case WONDER, MYSTERY -> 76;
                    case TENSE -> 92;
                    case COOL -> 98;
                    case JOYFUL -> 112;
                    case EPIC -> 104;
                };
        return Optional.of(new Music(mood, tempo, 0.35, (int) (Noise.at(seed, 61) * 12)));
    }

    private static Mood mood(Scene scene) {
        String felt = scene.performers().stream()
                .map(p -> p.look("mood", ""))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .orElse("");
        String asked = Looks.tail(scene.mood().isEmpty() ? felt : scene.mood());
        if (asked.matches("sad|nostalgic|gloomy|tired")) {
            return Mood.SAD;
        }
        if (asked.matches("tense|scary|angry|dramatic|chaotic")) {
            return Mood.TENSE;
        }
        if (asked.matches("epic|proud|hopeful")) {
            return Mood.EPIC;
        }
        if (asked.matches("calm|cozy|romantic|dreamy")) {
            return Mood.CALM;
        }
        if (asked.matches("mysterious|curious")) {
            return Mood.MYSTERY;
        }
        if (asked.matches("happy|playful|energetic")) {
            return Mood.JOYFUL;
        }
        Place place = scene.place();
        if (scene.performers().stream().anyMatch(p -> p.look("mood", "").equals("cool"))
                || scene.performers().stream()
                        .anyMatch(p -> p.concept().matches("vehicle\\.(motorcycle|sports-car|car)"))) {
            return Mood.COOL;
        }
        if (place.weather() == Weather.STORM) {
            return Mood.TENSE;
        }
        if (place.concept().matches("place\\.(space|underwater|moon-surface|planet|mars|reef|clouds)")) {
            return Mood.WONDER;
        }
        if (place.time().dark()) {
            return Mood.MYSTERY;
        }
        boolean lively = scene.performers().stream().anyMatch(p -> !p.acts().isEmpty());
        return lively && !place.inside() ? Mood.JOYFUL : Mood.CALM;
    }
}
