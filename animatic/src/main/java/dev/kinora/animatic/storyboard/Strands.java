package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.scene.Performer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Leashes, ropes, cables, hoses, ribbons: which two ends such a line has. It is told to whoever draws it as {@code strand}: a
 * {@code lead} from a hand to an animal, {@code taut} between two who pull, a {@code loop} to skip with, a {@code drop} to climb or
 * dive along, or one that {@code hangs} from a hand. Coils stay things of their own, and so does what lies about.
 */
final class Strands {
    private static final String LINES = "prop\\.(rope|leash|cable|ribbon|chain|hose|jump-rope|skipping-rope)";
    private static final String OTHER =
            "(?i).*(coil|\\bnets?\\b|filet|yarn|wool|noose|candy|thread|twine|under|-in-| _).*";

    /** Metres that an animal on a leash is ahead of who leads it. */
    private static final double AHEAD = 1.15;

    private Strands() {}

    /** The performers, with every line between its ends. */
    static List<Performer> over(List<Performer> all) {
        List<Performer> out = new ArrayList<>(all);
        all.stream()
                .filter(p -> p.concept().matches(LINES) && !p.word().matches(OTHER))
                .forEach(line -> tie(line, out));
        return out;
    }

    private static void tie(Performer line, List<Performer> all) {
        Optional<Performer> led = all.stream()
                .filter(p -> p.support().filter(line.id()::equals).isPresent())
                .findFirst()
                .or(() -> line.concept().equals("prop.leash")
                        ? all.stream()
                                .filter(p -> p.concept().startsWith("animal.")
                                        && p.support().isEmpty())
                                .findFirst()
                        : Optional.empty());
        Optional<Performer> holder = line.support()
                .flatMap(id -> all.stream().filter(p -> p.id().equals(id)).findFirst())
                .or(() -> all.stream()
                        .filter(p -> alive(p) && led.filter(p::equals).isEmpty())
                        .findFirst());
        if (holder.isEmpty()) {
            return;
        }
        if (led.filter(Strands::alive).isPresent()) {
            replace(all, led.get(), ahead(led.get(), holder.get()));
            replace(all, line, held(line, holder.get(), "lead", led.get().id()));
            return;
        }
        end(line, holder.get(), all).ifPresent(told -> replace(all, line, told));
    }

    /** What a line is for somebody who leads nobody. */
    private static Optional<Performer> end(Performer line, Performer holder, List<Performer> all) {
        Optional<Performer> partner = all.stream()
                .filter(p -> alive(p) && !p.id().equals(holder.id()) && does(p, "action\\.(pull|tug|fight|hold)"))
                .reduce((first, last) -> last);
        if (does(holder, "action\\.(pull|tug)") && partner.isPresent()) {
            return Optional.of(held(line, holder, "taut", partner.get().id()));
        }
        if (does(holder, "action\\.(hop|jump|skip|exercise)")) {
            return Optional.of(held(line, holder, "loop", ""));
        }
        boolean along = does(holder, "action\\.(climb|dive|sink|descend|abseil|hang|slide|ascend)")
                || holder.concept().matches("person\\.(climber|diver)");
        if (along && line.concept().equals("prop.rope")) {
            return Optional.of(held(line, holder, "drop", ""));
        }
        boolean handy = line.support().isPresent() || line.concept().matches("prop\\.(ribbon|hose|leash)");
        return handy ? Optional.of(held(line, holder, "hangs", "")) : Optional.empty();
    }

    private static boolean alive(Performer p) {
        return p.concept().startsWith("person") || p.concept().startsWith("animal");
    }

    private static boolean does(Performer p, String verbs) {
        return p.acts().stream().anyMatch(a -> a.verb().matches(verbs));
    }

    private static void replace(List<Performer> all, Performer old, Performer now) {
        all.replaceAll(p -> p.id().equals(old.id()) ? now : p);
    }

    private static Performer held(Performer line, Performer holder, String strand, String to) {
        Map<String, String> look = new TreeMap<>(line.look());
        look.put("strand", strand);
        look.put("strand.to", to);
        return at(line, holder, look, holder.x(), Optional.of(holder.id()));
    }

    private static Performer ahead(Performer led, Performer holder) {
        int way = holder.facing() == 0 ? 1 : holder.facing();
        return at(led, holder, led.look(), holder.x() + way * AHEAD, Optional.empty());
    }

    private static Performer at(
            Performer p, Performer holder, Map<String, String> look, double x, Optional<String> support) {
        return new Performer(
                p.id(),
                p.concept(),
                p.word(),
                look,
                x,
                holder.z() - 0.02,
                p.size(),
                holder.facing(),
                holder.speed(),
                holder.lift(),
                p.acts(),
                support);
    }
}
