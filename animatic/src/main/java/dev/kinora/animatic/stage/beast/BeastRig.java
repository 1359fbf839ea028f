package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws every beast of the table, in the manner of what it does. */
public final class BeastRig implements Rig {
    private static final Set<Manner> PLAIN = EnumSet.of(Manner.STAND, Manner.SIT, Manner.TRAVEL);

    /** What is done just as well up on something: on a sofa, a sill, a wall. */
    private static final Set<Manner> ANYWHERE = EnumSet.of(
            Manner.SLEEP,
            Manner.LIE,
            Manner.LICK,
            Manner.YAWN,
            Manner.STRETCH,
            Manner.FEED,
            Manner.NIBBLE,
            Manner.SHAKE);

    @Override
    public int match(Performer p) {
        Optional<Breed> breed = Breeds.find(p.concept());
        if (breed.isEmpty()) {
            return 0;
        }
        boolean dressed = p.look().keySet().stream().anyMatch(k -> k.startsWith("wear."));
        boolean carried = p.support().isPresent() && !ANYWHERE.contains(Manner.of(p, breed.get()));
        boolean busy = carried || p.does("action.ride") || p.does("action.drive");
        return dressed || busy || elsewhere(p, breed.get()) ? 2 : 3;
    }

    /** Whether somebody else draws it as well, and it does nothing that only this rig shows. */
    private static boolean elsewhere(Performer p, Breed b) {
        if (!b.is("also", "yes")) {
            return false;
        }
        boolean calm = PLAIN.contains(Manner.of(p, b));
        boolean young = p.look("age", "").equals("young") && !b.name().equals("cat");
        return calm && !young && Breeds.named(p).isEmpty();
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        return Beast.build(p, breed(p), cast);
    }

    private static Breed breed(Performer p) {
        Breed usual = Breeds.named(p).or(() -> Breeds.find(p.concept())).orElseThrow();
        Breed aged = p.look("age", "").matches("young|child|baby|infant|little")
                        || p.look("age", "").equals("kid")
                ? usual.young()
                : usual;
        String said = p.look("colour", "");
        return said.isEmpty() ? aged : aged.with(tinted(aged, Colours.parse(said)));
    }

    /** Its coat in another main colour: what was of the main colour follows, and what was pale a little. */
    private static Map<String, String> tinted(Breed b, int colour) {
        Map<String, String> out = new HashMap<>();
        int base = b.c("base");
        for (String key : new String[] {"base", "necked", "legged", "headed", "eared", "tailed", "sock"}) {
            if (b.c(key) == base) {
                out.put(key, hex(colour));
            }
        }
        if (b.c("mark") != base) {
            out.put("mark", hex(Colours.scale(colour, Colours.luma(colour) < 60 ? 1.25 : 0.72)));
        }
        out.put("back", hex(Colours.scale(colour, 0.82)));
        out.put("pale", hex(Colours.mix(colour, b.c("pale"), 0.4)));
        out.put("snouted", hex(Colours.mix(colour, b.c("snouted"), 0.45)));
        return out;
    }

    private static String hex(int colour) {
        return String.format("#%06x", colour & 0xFFFFFF);
    }
}
