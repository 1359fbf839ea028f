package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ice in cold seas: floes about whoever is there, and bergs far behind.
 *
 * @param framing the camera at rest
 * @param seed scatters it
 */
record PackIce(Framing framing, double aspect, long seed) {
    private static final String BERG = "prop.iceberg";
    private static final int FLOES = 12;

    /** Whether a place is water with ice on it. */
    private static boolean cold(Place place) {
        String said = place.trait("terrain", "") + "," + place.trait("nature", "") + "," + place.trait("words", "");
        return place.concept().matches("place\\.(sea|lake|coast|harbour|river|arctic)")
                && said.matches(".*\\b(ice|icy|glacier|snowfield|arctic|antarctic|polar|frozen)\\b.*")
                && !said.contains("frozen-lake");
    }

    /** The same performers with the ice that belongs there. */
    List<Performer> among(List<Performer> performers, Place place) {
        List<Performer> out = new ArrayList<>();
        int bergs = 0;
        for (Performer p : performers) {
            boolean carries = performers.stream()
                    .anyMatch(o -> o.support().filter(p.id()::equals).isPresent());
            out.add(p.concept().equals(BERG) && !carries && p != performers.getFirst() ? far(p, bergs++) : p);
        }
        if (cold(place)) {
            if (bergs == 0) {
                out.add(far(ice("berg-1", "iceberg", 9), 0));
                out.add(far(ice("berg-2", "iceberg", 6), 1));
            }
            for (int i = 0; i < FLOES; i++) {
                out.add(floe(i));
            }
        }
        return out;
    }

    private double half(double z) {
        return z / framing.focal() * aspect / 2;
    }

    private Performer far(Performer p, int n) {
        double z = framing.z() * (2 + 0.6 * n);
        double x = half(z) * (n % 2 == 0 ? -0.62 : 0.66) * (1 - 0.18 * n);
        double size = z / framing.focal() * (0.15 - 0.025 * Math.min(3, n));
        return at(p, x, z, size);
    }

    private Performer floe(int i) {
        double u = (i + 0.5) / FLOES;
        double near = Math.max(0.62 * framing.z(), framing.eye() * framing.focal() / (0.98 - framing.horizon()));
        double z = near + (framing.z() * 2.4 - near) * u * u;
        double x = half(z) * (2.1 * ((i * 0.618 + Noise.at(seed, 40 + i) * 0.2) % 1) - 1.05);
        double size = 0.021 * framing.z() / framing.focal() * (0.7 + 0.9 * Noise.at(seed, 60 + i));
        return at(ice("floe-" + i, "floe", 0.4), x, z, size);
    }

    private static Performer ice(String id, String word, double size) {
        return new Performer(id, BERG, word, Map.of(), 0, 0, size, 1, 0, 0, List.of(), Optional.empty());
    }

    private static Performer at(Performer p, double x, double z, double size) {
        return new Performer(
                p.id(), p.concept(), p.word(), p.look(), x, z, size, p.facing(), 0, 0, p.acts(), Optional.empty());
    }
}
