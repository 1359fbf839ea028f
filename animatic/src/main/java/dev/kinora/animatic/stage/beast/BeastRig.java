package dev.kinora.animatic.stage.beast;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.Figure;
import dev.kinora.animatic.stage.Rig;
import java.util.HashMap;
import java.util.Map;

/** Draws every beast of the table, in the manner of what it does. */
public final class BeastRig implements Rig {
    @Override
    public int match(Performer p) {
        if (Breeds.find(p.concept()).isEmpty()) {
            return 0;
        }
        boolean dressed = p.look().keySet().stream().anyMatch(k -> k.startsWith("wear."));
        boolean busy = p.support().isPresent() || p.does("action.ride") || p.does("action.drive");
        return dressed || busy ? 2 : 3;
    }

    @Override
    public Figure build(Performer p, Cast cast) {
        return Beast.build(p, breed(p), cast);
    }

    private static Breed breed(Performer p) {
        Breed usual = Breeds.find(p.concept()).orElseThrow();
        Breed aged = p.look("age", "").matches("young|child|baby|infant|little") || p.look("age", "").equals("kid") ? usual.young() : usual;
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
        out.put("back", hex(Colours.scale(colour, 0.82)));
        out.put("pale", hex(Colours.mix(colour, b.c("pale"), 0.4)));
        out.put("snouted", hex(Colours.mix(colour, b.c("snouted"), 0.45)));
        return out;
    }

    private static String hex(int colour) {
        return String.format("#%06x", colour & 0xFFFFFF);
    }
}
