package dev.kinora.animatic.stage.actor;

import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the feet of a quadruped touch the ground: the beat of the gait that is drawn. */
public final class Hoofbeats {
    private Hoofbeats() {}

    /** Seconds of the shot at which a foot touches down, in order; empty when the animal stands or has no four legs. */
    public static List<Double> between(Performer performer, double from, double to) {
        Optional<Species> species = Bestiary.find(performer.concept());
        if (species.isEmpty()) {
            return List.of();
        }
        double unit = performer.size() / new Quadruped(species.get(), Coats.of(performer, species.get()), 0).tall();
        Gait gait = Gait.of(performer.speed() / unit);
        List<Double> beats = new ArrayList<>();
        if (gait.kind() != Gait.Kind.STAND) {
            for (double offset : gait.kind().offsets) {
                double first = Math.ceil(from / gait.period() + offset) - offset;
                for (double at = first * gait.period(); at < to; at += gait.period()) {
                    beats.add(at);
                }
            }
        }
        beats.sort(null);
        return beats;
    }
}
