package dev.kinora.animatic.stage.marine;

import dev.kinora.animatic.stage.marine.Dress.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every swimmer, by concept and, where a concept has several, by the word the prompt uses. */
final class Catalogue {
    private static final Turned FISH = new Turned(0.34, 0.10);
    private static final Turned BIG = new Turned(0.36, 0.14);
    private static final Turned WHALE = new Turned(0.30, 0.24);

    private static final List<Row> ROWS = List.of(
            row(
                    "animal.fish",
                    "clown|nemo|anemonefish",
                    Shapes::reefFish,
                    dress(0xFFD9601A, 0xFFF07A1E, 0xFFF79A3A, 0xFFF07A1E, 0xFF16120F, Pattern.BANDS),
                    FISH),
            row(
                    "animal.fish",
                    "koi|carp",
                    Shapes::fish,
                    dress(0xFFF2EAE0, 0xFFF7F2EA, 0xFFFFFBF4, 0xFFF4E9DC, 0xFFE0561F, Pattern.BLOTCHES),
                    new Turned(0.40, 0.38)),
            row(
                    "animal.fish",
                    "gold|poisson rouge",
                    Shapes::veilFish,
                    dress(0xFFE0611A, 0xFFF58A24, 0xFFFFC06A, 0xFFF9A850, 0xFFB84A12, Pattern.SCALES),
                    FISH),
            row(
                    "animal.fish",
                    "betta|fighting",
                    Shapes::veilFish,
                    dress(0xFF1A2E8A, 0xFF2A52C8, 0xFF5A86E8, 0xFFC23A6A, 0xFF14205A, Pattern.SCALES),
                    FISH),
            row(
                    "animal.fish",
                    "tang|surgeon|dory",
                    Shapes::discFish,
                    dress(0xFF1B3FA8, 0xFF2A6AE0, 0xFF4A8AF0, 0xFFF7D038, 0xFF0C1430, Pattern.TANG),
                    FISH),
            row(
                    "animal.fish",
                    "tropical|angelfish|butterflyfish|reef",
                    Shapes::discFish,
                    dress(0xFFE8B81E, 0xFFF7D84A, 0xFFFFF2B8, 0xFFF2B824, 0xFF1E2A5A, Pattern.STRIPES),
                    FISH),
            row(
                    "animal.fish",
                    "salmon|trout|saumon|truite",
                    Shapes::fish,
                    dress(0xFF5A6A66, 0xFFC08A86, 0xFFEFE6DE, 0xFF9A7A70, 0xFF2A2E30, Pattern.SPOTS),
                    FISH),
            row(
                    "animal.fish",
                    "tuna|mackerel|thon|swordfish|marlin|barracuda",
                    Shapes::tuna,
                    dress(0xFF1E3A66, 0xFF9FB8CC, 0xFFF0F5F8, 0xFF3A4A62, 0xFF142848, Pattern.MACKEREL),
                    FISH),
            row(
                    "animal.fish",
                    "",
                    Shapes::fish,
                    dress(0xFF3F6E8A, 0xFFA9C6D2, 0xFFF2F7F4, 0xFF8FB0BC, 0xFF2A4A5E, Pattern.SCALES),
                    FISH),
            row(
                    "animal.shark",
                    "tiger shark|leopard",
                    Shapes::shark,
                    dress(0xFF5E6A62, 0xFF8A968A, 0xFFEDEFE8, 0xFF5E6A62, 0xFF2E362F, Pattern.SPOTS),
                    BIG),
            row(
                    "animal.shark",
                    "whale shark",
                    Shapes::shark,
                    dress(0xFF34506A, 0xFF4A6C88, 0xFFE4ECF0, 0xFF34506A, 0xFFDCEAF0, Pattern.SPOTS),
                    BIG),
            row(
                    "animal.shark",
                    "",
                    Shapes::shark,
                    dress(0xFF56666F, 0xFF7F9099, 0xFFF1F2EE, 0xFF4C5A63, 0xFF39454C, Pattern.SHARK),
                    BIG),
            row(
                    "animal.orca",
                    "",
                    Shapes::orca,
                    dress(0xFF14181D, 0xFF171B21, 0xFFF2F5F4, 0xFF14181D, 0xFF14181D, Pattern.ORCA),
                    new Turned(0.34, 0.16)),
            row(
                    "animal.dolphin",
                    "",
                    Shapes::dolphin,
                    dress(0xFF4C6172, 0xFF8498A6, 0xFFEDF0F0, 0xFF54697A, 0xFF3C5060, Pattern.PLAIN),
                    BIG),
            row(
                    "animal.whale",
                    "killer",
                    Shapes::orca,
                    dress(0xFF14181D, 0xFF171B21, 0xFFF2F5F4, 0xFF14181D, 0xFF14181D, Pattern.ORCA),
                    BIG),
            row(
                    "animal.whale",
                    "humpback|bosse",
                    Shapes::humpback,
                    dress(0xFF2A3540, 0xFF3A4854, 0xFFD9E2E6, 0xFFB9C6CC, 0xFFC8D2D2, Pattern.GROOVES),
                    WHALE),
            row(
                    "animal.whale",
                    "sperm|cachalot",
                    Shapes::spermWhale,
                    dress(0xFF4A4E54, 0xFF5C6066, 0xFF8A8E92, 0xFF4A4E54, 0xFF9AA0A4, Pattern.GROOVES),
                    WHALE),
            row(
                    "animal.whale",
                    "beluga",
                    Shapes::dolphin,
                    dress(0xFFDDE6EA, 0xFFEFF4F5, 0xFFFBFDFC, 0xFFDDE6EA, 0xFFB8C4CA, Pattern.PLAIN),
                    BIG),
            row(
                    "animal.whale",
                    "blue|fin|baleine bleue",
                    Shapes::blueWhale,
                    dress(0xFF3F6484, 0xFF5F88A6, 0xFF9DBBCB, 0xFF4C7290, 0xFF7FA2B8, Pattern.MOTTLE),
                    WHALE),
            row(
                    "animal.whale",
                    "",
                    Shapes::humpback,
                    dress(0xFF2F4152, 0xFF42586A, 0xFFD5E0E6, 0xFF8FA4B0, 0xFFC0CCD0, Pattern.GROOVES),
                    WHALE),
            row(
                    "animal.seal",
                    "lion|otarie|walrus|morse",
                    Shapes::seal,
                    dress(0xFF4A3526, 0xFF6E5038, 0xFF9C7A58, 0xFF4A3526, 0xFF3A2A1E, Pattern.PLAIN),
                    BIG),
            row(
                    "animal.seal",
                    "",
                    Shapes::seal,
                    dress(0xFF5A6066, 0xFF8C9296, 0xFFD0D2CE, 0xFF5A6066, 0xFF464B50, Pattern.SPOTS),
                    BIG),
            row(
                    "animal.eel",
                    "",
                    Shapes::eel,
                    dress(0xFF4E5A2A, 0xFF7A823C, 0xFFB8B070, 0xFF7A823C, 0xFF2E3418, Pattern.SPOTS),
                    new Turned(0.2, 0.1)));

    private Catalogue() {}

    /** How a species is best seen: radians of yaw and roll towards the viewer. */
    record Turned(double yaw, double roll) {}

    /** A species. */
    record Row(String concept, String words, Supplier<Spindle> form, Dress dress, Turned turned) {}

    private static Row row(String concept, String words, Supplier<Spindle> form, Dress dress, Turned turned) {
        return new Row(concept, words, form, dress, turned);
    }

    private static Dress dress(int back, int side, int belly, int fins, int mark, Pattern pattern) {
        return new Dress(back, side, belly, fins, mark, pattern);
    }

    /** The species of a concept that a word calls. */
    static Optional<Row> find(String concept, String word) {
        return ROWS.stream()
                .filter(r -> r.concept.equals(concept))
                .filter(r -> r.words.isEmpty() || names(r.words, word))
                .findFirst();
    }

    private static boolean names(String words, String word) {
        for (String w : words.split("\\|")) {
            if (word.contains(w)) {
                return true;
            }
        }
        return false;
    }
}
