package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bergs in cold seas, far behind whoever is there; the floes about him are an effect.
 *
 * @param framing the camera at rest
 */
record PackIce(Framing framing, double aspect) {
    private static final String BERG = "prop.iceberg";

    /** Whether a place is water with ice on it. */
    static boolean cold(Place place) {
        String said = place.trait("terrain", "") + "," + place.trait("nature", "") + "," + place.trait("words", "");
        return place.concept().matches("place\\.(sea|lake|coast|harbour|river|arctic)")
                && !(place.concept().equals("place.river") && said.contains("glaci"))
                && said.matches(".*\\b(ice|icy|glacier|snowfield|arctic|antarctic|polar|frozen)\\b.*")
                && !said.matches(".*frozen[- ](lake|pond|river|canal).*");
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
        if (cold(place) && bergs == 0) {
            out.add(far(ice("berg-1", "iceberg", 9), 0));
            out.add(far(ice("berg-2", "iceberg", 6), 1));
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

    private static Performer ice(String id, String word, double size) {
        return new Performer(id, BERG, word, Map.of(), 0, 0, size, 1, 0, 0, List.of(), Optional.empty());
    }

    private static Performer at(Performer p, double x, double z, double size) {
        return new Performer(
                p.id(), p.concept(), p.word(), p.look(), x, z, size, p.facing(), 0, 0, p.acts(), Optional.empty());
    }
}
