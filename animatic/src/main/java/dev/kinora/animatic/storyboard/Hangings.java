package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.thing.Things;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hangs overhead along the way into the picture: paper lanterns.
 *
 * @param framing the camera at rest
 */
record Hangings(Framing framing, long seed) {
    private static final int MOST = 8;
    /** Metres to the nearest, from one to the next, aside of the way, and above the eye. */
    private static final double NEAREST = 2.9;

    private static final double STEP = 1.3;
    private static final double ASIDE = 1.45;
    private static final double ABOVE = 0.45;

    /** Whether a role hangs by itself. */
    static boolean hangs(Troupe.Role r) {
        return r.tie() == Troupe.Tie.FREE
                && !r.thing().isA("clothing")
                && Things.hangs(r.concept(), StillLife.word(r.thing()));
    }

    /** The performers and, above them, what hangs: from near to far on both sides. */
    List<Performer> with(List<Performer> performers, List<Troupe.Role> roles) {
        List<Performer> out = new ArrayList<>(performers);
        for (Troupe.Role r : roles) {
            if (hangs(r) && r.copy() == 0) {
                int n = r.thing().count() == 1 ? 1 : MOST;
                for (int i = 0; i < n; i++) {
                    out.add(hung(r, i));
                }
            }
        }
        return out;
    }

    private Performer hung(Troupe.Role r, int i) {
        double z = NEAREST + STEP * i;
        double aside = ASIDE + 0.3 * (Noise.at(seed, 60 + i) - 0.5);
        double size = Things.extent(r.concept(), StillLife.word(r.thing()), 1)
                .orElseThrow()
                .high();
        double lift = framing.eye() + ABOVE + 0.35 * Noise.at(seed, 90 + i);
        return new Performer(
                r.id() + "-hung" + i,
                r.concept(),
                r.thing().word(),
                Looks.of(r.thing()),
                aside * (i % 2 == 0 ? 1 : -1),
                z,
                size,
                1,
                0,
                lift,
                List.of(),
                Optional.empty());
    }
}
