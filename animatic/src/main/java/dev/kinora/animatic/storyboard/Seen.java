package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Act;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.sound.Cue;
import dev.kinora.animatic.sound.Placement;
import dev.kinora.animatic.sound.Span;

/**
 * A shot as it is heard.
 *
 * @param shot what is seen
 * @param begin second of the shot from which on
 * @param end second of the shot until which
 * @param from second of the score at which the shot's second 0 lies
 * @param lasting seconds that steady sounds last from the shot's second 0; 0 when they sound already
 */
record Seen(Scene shot, double begin, double end, double from, double lasting) {
    private static final double FARTHEST_METRES = 60;

    boolean last(Act act) {
        return act.end() >= shot.frame().seconds() - 0.05;
    }

    /** Until when an act is seen: the last one goes on with the shot. */
    double until(Act act) {
        return Math.min(end, last(act) ? Math.max(act.end(), end) : act.end());
    }

    boolean covers(double t) {
        return t >= begin && t < end;
    }

    /** A sound of a performer at second {@code t} of the shot, from where it is then until {@code seconds} later. */
    Cue cue(Performer p, Heard heard, double t, double seconds) {
        Placement place = new Placement(pan(p, t), pan(p, t + seconds), near(p));
        return new Cue(
                heard.cue().orElseThrow(),
                new Span(from + t, seconds),
                place,
                heard.level(),
                Math.clamp(heard.pitch(), 0.05, 20));
    }

    /** Metres at which it is heard: what is seen far away is still heard. */
    static double near(Performer p) {
        return Math.max(1, Math.min(FARTHEST_METRES, p.z() + 0.5 * p.lift()));
    }

    /** Where it is at second {@code t}: in the picture not quite at the edge, and beyond it when it has left. */
    double pan(Performer p, double t) {
        double half = p.z()
                / shot.camera().focal()
                * shot.frame().width()
                / shot.frame().height()
                / 2;
        double beside = p.facing() * p.speed() - shot.camera().travel();
        double still = Math.clamp(p.x() / half * 0.7, -0.8, 0.8);
        return Math.clamp(still + beside * t / half * 0.7, -500, 500);
    }

    /** Second {@code n} of something that is heard about every {@code gap} seconds, the first one soon. */
    double moment(Performer p, int n, double gap) {
        long seed = Noise.seed(shot.seed(), p.id());
        double first = Math.min(gap, 0.5 + 0.9 * Noise.at(seed, 3));
        return first + n * gap + (n == 0 ? 0 : 0.35 * gap * (Noise.at(seed, 40 + n) - 0.5));
    }
}
