package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person looks like besides the pose: skin, hair, clothes and their colours.
 *
 * @param female whether the drawing is of a woman or girl
 * @param skin opaque colour
 * @param eyes colour of the iris
 * @param hair style and colour
 * @param top garment of the trunk
 * @param bottom garment of the legs
 * @param shoes opaque colour
 * @param hat on the head
 * @param worn further garments, with the colour that was asked for them, 0 for their own
 */
record Wardrobe(
        boolean female,
        int skin,
        int eyes,
        Hair hair,
        Top top,
        Bottom bottom,
        int shoes,
        Hat hat,
        Map<Extra, Integer> worn) {

    /** Further garments. */
    Set<Extra> extras() {
        return worn.keySet();
    }

    /** The colour of a further garment. */
    int tint(Extra extra, int usual) {
        int asked = worn.getOrDefault(extra, 0);
        return asked == 0 ? usual : asked;
    }

    /** Hair styles. */
    enum Style {
        TOUSLED,
        CROP,
        BOB,
        PONYTAIL,
        PIGTAILS,
        LONG,
        BUN,
        CURLS,
        BALD,
        SLICK,
        TOPKNOT,
        SNAKES
    }

    /** Cuts of tops. */
    enum Cut {
        TEE,
        SHIRT,
        SWEATER,
        JACKET,
        COAT,
        DRESS,
        PLATE,
        ROBE,
        GOWN,
        KIMONO,
        TUTU,
        TIGHTS,
        TUNIC,
        SINGLET,
        SWIM,
        SKIN
    }

    /** Patterns of tops. */
    enum Pattern {
        PLAIN,
        STRIPES,
        YOKE
    }

    /** Lengths of what is on the legs. */
    enum Legs {
        SHORTS,
        TROUSERS,
        SKIRT,
        WIDE,
        HOSE,
        BARE
    }

    /** Kinds of hats. */
    enum HatKind {
        NONE,
        CAP,
        BRIM,
        BEANIE,
        HELMET,
        BUBBLE,
        POINTED,
        CROWN,
        TOQUE,
        HOOD,
        HELM,
        PEAKED,
        FIRE,
        HARD,
        FEDORA,
        SANTA,
        TRICORN,
        HORNED,
        NINJA,
        NIMBUS,
        VEIL,
        BERET,
        CYCLE,
        GOGGLES,
        DIVE,
        SWIMCAP,
        ARMY,
        TOP_HAT,
        HEADSCARF
    }

    /** Things worn on top. */
    enum Extra {
        SCARF,
        GLASSES,
        BEARD,
        CAPE,
        APRON,
        TIE,
        BOW_TIE,
        NECKERCHIEF,
        BELT,
        SASH,
        BRACES,
        BADGE,
        STRIPES,
        STETHOSCOPE,
        EMBLEM,
        POMPOMS,
        TANK,
        BOOTS,
        WINGS,
        FAIRY_WINGS,
        FISHTAIL,
        KATANA,
        QUIVER,
        MASK,
        EYEPATCH,
        FANGS,
        RED_NOSE,
        ALIEN_EYES,
        RAGGED,
        HEADPHONES,
        BACKPACK,
        SATCHEL,
        /** What couriers carry on the back. */
        BOX,
        LONG_COAT,
        BOUTONNIERE,
        FRECKLES,
        SOOT,
        GOGGLES,
        /** Made of it. */
        STONE,
        MOSS
    }

    /** @param beard colour of the beard, if there is one */
    record Hair(Style style, int colour, int beard) {}

    record Top(Cut cut, int colour, int second, Pattern pattern) {
        /** Whether the sleeves reach the wrists. */
        boolean longSleeves() {
            return switch (cut) {
                case TEE, DRESS, GOWN, TUTU, SINGLET, SWIM, SKIN -> false;
                default -> true;
            };
        }

        /** Whether the arms are bare to the shoulder. */
        boolean sleeveless() {
            return cut == Cut.GOWN || cut == Cut.TUTU || cut == Cut.SINGLET || cut == Cut.SWIM || cut == Cut.SKIN;
        }

        /** Whether it hangs over the legs. */
        boolean hangs() {
            return switch (cut) {
                case COAT, DRESS, ROBE, GOWN, KIMONO, TUTU, TUNIC -> true;
                default -> false;
            };
        }

        /** Whether it reaches the ground. */
        boolean trails() {
            return cut == Cut.ROBE || cut == Cut.GOWN;
        }
    }

    record Bottom(Legs legs, int colour) {}

    record Hat(HatKind kind, int colour) {}

    private static final int[] SKINS = {0xFFF6CDAE, 0xFFEDBB96, 0xFFDDA47C, 0xFFC0835A, 0xFF94603F, 0xFF6E4630};
    private static final int[] HAIRS = {0xFF4A2C1C, 0xFF2A1C18, 0xFF7A4A28, 0xFFB4783C, 0xFF5E3420, 0xFF33262A};
    private static final int[] TOPS = {0xFFF2B632, 0xFF3F8FB8, 0xFFE2684A, 0xFF5FA872, 0xFFF0E6D2, 0xFF8C6BB0};
    private static final int[] COATS = {0xFFB98550, 0xFF8A3B3C, 0xFF3F5F7C, 0xFF6A6E4C, 0xFF54506E, 0xFFC09A62};
    private static final int[] BOTTOMS = {0xFF2F4B86, 0xFF3A3F5C, 0xFF6A5138, 0xFF4A5A48, 0xFF7A3F46};
    private static final int[] EYES = {0xFF4A2C18, 0xFF5E3A1E, 0xFF6A4A22, 0xFF3F6FA0, 0xFF4F7F5A, 0xFF6A7A8A};
    private static final int[] SHOES = {0xFF3C6FB4, 0xFFD8483C, 0xFFECE6DA, 0xFF54382A};

    static Wardrobe of(Performer p, Climate climate, long sceneSeed) {
        String known = p.look("identity", "");
        long seed = known.isEmpty() ? Noise.seed(sceneSeed, p.id()) : Long.parseLong(known);
        boolean child = p.size() < 1.45;
        boolean female = female(p, seed);
        String traits = p.look("traits", "");
        boolean bare = p.look().containsKey("wear.swimsuit");
        Costume costume = Costume.of(p, child, female, climate, seed);
        int asked = colour(p, "colour", 0);
        int first = asked != 0 ? asked : pick(child ? TOPS : costume.top().cut() == Cut.COAT ? COATS : TOPS, seed, 1);
        Cut cut = costume.top().cut();
        Legs legs = costume.legs().cut();
        int topColour =
                costume.top().colour() != 0 && asked == 0 ? costume.top().colour() : first;
        for (String kind :
                List.of("coat", "sweater", "shirt", "suit", "dress", "cape", "armour", "spacesuit", "uniform")) {
            if (p.look().containsKey("wear." + kind)) {
                cut = cut(kind, cut);
                topColour = colour(p, "wear." + kind, kind.equals("suit") ? 0xFF2C3144 : topColour);
            }
        }
        topColour = colour(p, "wear.top", topColour);
        int legColour = costume.legs().colour() != 0 ? dyed(costume, asked) : pick(BOTTOMS, seed, 2);
        if (p.look().containsKey("wear.skirt")) {
            legs = Legs.SKIRT;
            legColour = colour(p, "wear.skirt", 0xFF8A3B4C);
        }
        if (p.look().containsKey("wear.trousers")) {
            legs = legs == Legs.SHORTS && !child ? Legs.SHORTS : Legs.TROUSERS;
            legColour = colour(p, "wear.trousers", legColour);
        }
        legColour = colour(p, "wear.bottom", cut == Cut.PLATE ? Colours.scale(topColour, 0.8) : legColour);
        Pattern pattern = traits.contains("striped") || child && cut == Cut.TEE && Noise.at(seed, 4) < 0.7
                ? Pattern.STRIPES
                : Pattern.PLAIN;
        int second = Colours.luma(topColour) > 190 ? 0xFF3F6FA0 : 0xFFFFF6E4;
        for (String whole : List.of("scrubs", "wetsuit")) {
            if (p.look().containsKey("wear." + whole)) {
                cut = whole.equals("scrubs") ? Cut.SHIRT : Cut.TIGHTS;
                legs = Legs.TROUSERS;
                topColour = colour(p, "wear." + whole, whole.equals("scrubs") ? 0xFF5FA6A0 : 0xFF2A3440);
                legColour = Colours.scale(topColour, 0.94);
            }
        }
        if (p.look().containsKey("wear.dungarees")) {
            cut = cut == Cut.DRESS || cut == Cut.COAT ? Cut.TEE : cut;
            legs = Legs.TROUSERS;
            legColour = colour(p, "wear.dungarees", 0xFF3F5F9C);
        }
        if (p.look().containsKey("wear.suit")) {
            legColour = Colours.scale(topColour, 0.92);
            legs = traits.contains("loose") ? Legs.WIDE : Legs.TROUSERS;
        }
        if (bare) {
            cut = female ? Cut.SWIM : Cut.SKIN;
            legs = female ? Legs.BARE : Legs.SHORTS;
            topColour = colour(p, "wear.swimsuit", 0xFFD8485A);
            legColour = topColour;
            pattern = Pattern.PLAIN;
        }
        boolean old = p.look("age", "").equals("old");
        if (traits.contains("stone")) {
            return Attire.stone(p, female);
        }
        int skin = colour(p, "skin", costume.skin() != 0 ? costume.skin() : pick(SKINS, seed, 6, 0.75));
        int own = costume.hair() != 0
                ? costume.hair()
                : old ? 0xFFD6D2CC : pick(HAIRS, seed, 5, Colours.luma(skin) > 150 ? 1 : 0.3);
        int named = traits.contains("blonde") ? 0xFFE2B868 : traits.contains("redhead") ? 0xFFB4502A : own;
        int hairColour = colour(p, "wear.hair", named);
        int usualShoes = costume.shoes() != 0 ? costume.shoes() : child ? pick(SHOES, seed, 7) : 0xFF4A3228;
        int shoes = bare || usualShoes == Costume.BAREFOOT ? skin : usualShoes;
        int iris = EYES[(int) (Noise.at(seed, 9) * EYES.length * (Colours.luma(skin) > 160 ? 1 : 0.5))];
        Style style = style(costume, child, female, old, traits, seed);
        Hat hat = Attire.hat(p, costume, traits);
        return new Wardrobe(
                female,
                skin,
                colour(p, "wear.eyes", iris),
                new Hair(style, hairColour, Attire.beard(p, hat, hairColour)),
                new Top(cut, topColour, second, pattern),
                new Bottom(legs, legColour),
                colour(p, "wear.shoes", shoes),
                hat,
                Attire.extras(p, costume, traits));
    }

    /** The colour of what is worn on the legs: overalls take the colour that was asked for the whole. */
    private static int dyed(Costume c, int asked) {
        boolean whole = c.top().cut() == Cut.TIGHTS || c.top().cut() == Cut.PLATE;
        return asked != 0 && whole ? Colours.scale(asked, 0.92) : c.legs().colour();
    }

    private static Style style(Costume c, boolean child, boolean female, boolean old, String traits, long seed) {
        if (c.style().isPresent()) {
            return c.style().get();
        }
        if (traits.contains("curly")) {
            return Style.CURLS;
        }
        if (traits.contains("bald") || traits.contains("shaven") || c.skin() != 0) {
            return Style.BALD;
        }
        if (female) {
            Style[] girls = {Style.PONYTAIL, Style.PIGTAILS, Style.BOB, Style.PONYTAIL};
            Style[] women = {Style.BOB, Style.LONG, Style.PONYTAIL, Style.BUN};
            return old ? Style.BUN : (child ? girls : women)[(int) (Noise.at(seed, 8) * 4)];
        }
        return child ? Style.TOUSLED : Style.CROP;
    }

    private static boolean female(Performer p, long seed) {
        String said = p.look("gender", "");
        if (!said.isEmpty()) {
            return said.equals("female");
        }
        return switch (p.concept()) {
            case "person.woman",
                    "person.girl",
                    "person.bride",
                    "person.angel",
                    "person.witch",
                    "person.queen",
                    "person.princess",
                    "person.fairy",
                    "person.mermaid",
                    "person.nurse",
                    "person.medusa",
                    "person.model" -> true;
            case "person.man",
                    "person.boy",
                    "person.king",
                    "person.prince",
                    "person.knight",
                    "person.wizard",
                    "person.pirate",
                    "person.santa",
                    "person.cowboy",
                    "person.monk",
                    "person.viking",
                    "person.groom",
                    "person.samurai" -> false;
            default -> called(p, seed);
        };
    }

    private static boolean called(Performer p, long seed) {
        return p.word()
                        .matches(
                                "(.* )?(woman|girl|lady|grandmother|grandma|mother|mom|wife|sister|aunt|waitress|policewoman|ballerina|ballet dancer|cowgirl|nun|actress|heroine|bride|businesswoman)")
                || !p.word()
                                .matches(
                                        "(.* )?(man|boy|gentleman|grandfather|grandpa|father|dad|husband|brother|uncle|policeman|fireman|waiter|fisherman|groom|guy)")
                        && Noise.at(seed, 3) < 0.5;
    }

    private static Cut cut(String kind, Cut otherwise) {
        return switch (kind) {
            case "coat" -> Cut.COAT;
            case "sweater" -> Cut.SWEATER;
            case "shirt" -> otherwise == Cut.TEE ? Cut.TEE : Cut.SHIRT;
            case "suit", "uniform" -> Cut.JACKET;
            case "dress" ->
                otherwise == Cut.GOWN || otherwise == Cut.ROBE || otherwise == Cut.TUTU ? otherwise : Cut.DRESS;
            case "armour", "spacesuit" -> Cut.PLATE;
            default -> otherwise;
        };
    }

    static int colour(Performer p, String slot, int otherwise) {
        String hex = p.look(slot, "");
        return hex.matches("#[0-9a-fA-F]{6}") ? Colours.parse(hex) : otherwise;
    }

    private static int pick(int[] table, long seed, int index) {
        return pick(table, seed, index, 1);
    }

    private static int pick(int[] table, long seed, int index, double share) {
        return table[(int) (Noise.at(seed, index) * table.length * share)];
    }
}
