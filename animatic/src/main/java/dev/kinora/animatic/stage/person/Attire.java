package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.person.Wardrobe.Extra;
import dev.kinora.animatic.stage.person.Wardrobe.Hat;
import dev.kinora.animatic.stage.person.Wardrobe.HatKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What a prompt says that somebody wears besides top and bottom: hats, aprons, glasses, freckles. */
final class Attire {
    private static final int ROCK = 0xFF75746C;

    private Attire() {}

    /** Further garments, with the colour that is asked for them. */
    static Map<Extra, Integer> extras(Performer p, Costume costume, String traits) {
        Map<Extra, Integer> out = new EnumMap<>(Extra.class);
        costume.extras().forEach(e -> out.put(e, 0));
        for (Extra e : Extra.values()) {
            String slot = "wear." + e.name().toLowerCase(Locale.ROOT);
            if (p.look().containsKey(slot)) {
                out.put(e, Wardrobe.colour(p, slot, 0));
            }
        }
        if (traits.contains("bearded")) {
            out.put(Extra.BEARD, 0);
        }
        if (traits.contains("freckled")) {
            out.put(Extra.FRECKLES, 0);
        }
        if (traits.contains("sooty")) {
            out.put(Extra.SOOT, 0);
        }
        if (p.look("mood", "").equals("cool")) {
            out.put(Extra.GLASSES, 0);
        }
        if (p.look().containsKey("wear.dungarees")) {
            out.put(Extra.BRACES, 0);
        }
        if (p.does("action.unmask")) {
            out.remove(Extra.MASK);
        }
        if (p.word().matches("free ?-?diver|apneist")) {
            out.remove(Extra.TANK);
        }
        return Collections.unmodifiableMap(out);
    }

    /** The hat that is named, else that of the trade; a helmet is the helmet of the trade. */
    static Hat hat(Performer p, Costume costume, String traits) {
        HatKind trade = costume.hat().cut();
        if (p.look().containsKey("wear.helmet")) {
            boolean own =
                    switch (trade) {
                        case HARD, FIRE, HELM, CYCLE, ARMY, BUBBLE, HORNED -> true;
                        default -> false;
                    };
            return new Hat(
                    own ? trade : HatKind.HELMET,
                    Wardrobe.colour(p, "wear.helmet", own ? costume.hat().colour() : 0xFFC84038));
        }
        if (p.look().containsKey("wear.turban")) {
            return new Hat(HatKind.HEADSCARF, Wardrobe.colour(p, "wear.turban", 0xFFB8483C));
        }
        if (p.look().containsKey("wear.headscarf")) {
            return new Hat(HatKind.HEADSCARF, Wardrobe.colour(p, "wear.headscarf", 0xFFB8483C));
        }
        if (p.look().containsKey("wear.hat")) {
            HatKind usual = trade == HatKind.NONE ? HatKind.BRIM : trade;
            HatKind kind = HatNames.named(p.look("hat.kind", ""), costume).orElse(usual);
            int own = kind == trade ? costume.hat().colour() : HatNames.colour(kind);
            return new Hat(kind, Wardrobe.colour(p, "wear.hat", own));
        }
        if (traits.contains("hooded")) {
            return new Hat(HatKind.HOOD, 0xFF4A4656);
        }
        return new Hat(trade, costume.hat().colour());
    }

    /** Old sailors and wizards have white beards, all others one of the colour of their hair. */
    static int beard(Performer p, Hat hat, int hair) {
        boolean white = hat.kind() == HatKind.POINTED
                || p.concept().matches("person\\.(fisherman|sailor)")
                || Colours.luma(hair) > 180;
        return Wardrobe.colour(p, "wear.beard", white ? 0xFFE6E2DC : hair);
    }

    /** Somebody who is of stone and wears nothing but moss. */
    static Wardrobe stone(Performer p, boolean female) {
        int rock = Wardrobe.colour(p, "colour", ROCK);
        Map<Extra, Integer> out = new EnumMap<>(Extra.class);
        out.put(Extra.STONE, 0);
        if (p.look("traits", "").contains("moss") || p.concept().equals("person.giant")) {
            out.put(Extra.MOSS, 0);
        }
        return new Wardrobe(
                female,
                rock,
                0xFFF0B040,
                new Wardrobe.Hair(Wardrobe.Style.BALD, rock, rock),
                new Wardrobe.Top(Wardrobe.Cut.SKIN, rock, rock, Wardrobe.Pattern.PLAIN),
                new Wardrobe.Bottom(Wardrobe.Legs.BARE, rock),
                rock,
                new Hat(HatKind.NONE, rock),
                Collections.unmodifiableMap(out));
    }
}
