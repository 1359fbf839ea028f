package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Screenplay;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Storyboard;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.Score;
import java.util.ArrayList;
import java.util.List;

/** Plans what is heard: the place, every sound that is seen, and a quiet bed of music. */
public final class Foley {
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
            heard(new Seen(shot, 0, seconds, from, lasting), seed, cues);
            from += seconds;
        }
        return whole(storyboard.shots().getFirst(), screenplay, from, seed, cues);
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
        heard(new Seen(scene, begin, end, from, 0), seed, cues);
        return few(cues);
    }

    /** The score of a scene that is seen from {@code begin} to {@code end} only, on the scene's own clock. */
    public Score score(Scene scene, Screenplay screenplay, double begin, double end, long seed) {
        List<Cue> cues = new ArrayList<>();
        heard(new Seen(scene, begin, end, 0, LASTING), seed, cues);
        return whole(scene, screenplay, end, seed, cues);
    }

    private static Score whole(Scene first, Screenplay screenplay, double seconds, long seed, List<Cue> cues) {
        double length = Math.max(SHORTEST, seconds);
        Named named = new Named(screenplay.first().words().sounds(), first);
        cues.addAll(named.cues(length, seed));
        return new Score(
                length, seed, named.beds(Ambiences.of(first)), few(cues), Soundtrack.of(first, named, cues, seed));
    }

    private static List<Cue> few(List<Cue> cues) {
        return List.copyOf(cues.subList(0, Math.min(MOST_CUES, cues.size())));
    }

    private static void heard(Seen seen, long seed, List<Cue> cues) {
        for (Performer p : seen.shot().performers()) {
            cues.addAll(new Presence(p, seen).cues());
            cues.addAll(new Deeds(p, seen, seed).cues());
        }
    }
}
