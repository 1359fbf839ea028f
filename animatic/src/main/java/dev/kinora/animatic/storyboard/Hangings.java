package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Frame;
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
record Hangings(Framing framing, Frame frame, long seed) {
    private static final int MOST = 8;

    /** Whether a role hangs by itself. */
    static boolean hangs(Troupe.Role r) {
        return r.tie() == Troupe.Tie.FREE && Things.hangs(r.concept(), StillLife.word(r.thing()));
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
        double z = framing.z() * (0.95 + 0.55 * i);
        double half = z / framing.focal() * frame.width() / frame.height() / 2;
        double away = 0.74 - 0.055 * i + 0.08 * (Noise.at(seed, 60 + i) - 0.5);
        double size = Things.extent(r.concept(), StillLife.word(r.thing()), 1).orElseThrow().high();
        double row = framing.horizon() - (framing.horizon() - 0.14) / (1 + 0.28 * i) + 0.04 * Noise.at(seed, 90 + i);
        double lift = framing.eye() + (framing.horizon() - row) * z / framing.focal() - size;
        return new Performer(
                r.id() + "-hung" + i,
                r.concept(),
                r.thing().word(),
                Looks.of(r.thing()),
                half * away * (i % 2 == 0 ? 1 : -1),
                z,
                size,
                1,
                0,
                Math.max(1.4 * size, lift),
                List.of(),
                Optional.empty());
    }
}
