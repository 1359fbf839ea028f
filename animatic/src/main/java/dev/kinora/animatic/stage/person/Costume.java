package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.stage.person.Wardrobe.Cut;
import dev.kinora.animatic.stage.person.Wardrobe.Extra;
import dev.kinora.animatic.stage.person.Wardrobe.HatKind;
import dev.kinora.animatic.stage.person.Wardrobe.Legs;
import dev.kinora.animatic.stage.person.Wardrobe.Style;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wears by trade or kind when the prompt does not say: the rows of {@code costumes.tsv}. Colour 0 leaves it
 * open.
 *
 * @param top cut and colour of the top
 * @param legs cut and colour of the bottom
 * @param shoes colour; {@link #BAREFOOT} for none
 * @param hat kind and colour
 * @param skin colour of beings that have no human skin
 * @param style of the hair, if it is always worn so
 * @param hair colour
 * @param extras further garments
 */
record Costume(
        Piece<Cut> top,
        Piece<Legs> legs,
        int shoes,
        Piece<HatKind> hat,
        int skin,
        Optional<Style> style,
        int hair,
        List<Extra> extras) {
    /** Shoes of the colour of the skin. */
    static final int BAREFOOT = 1;

    private static final Map<String, Costume> TABLE = load();

    /** A garment: its cut and its colour. */
    record Piece<T>(T cut, int colour) {}

    static Costume of(String concept, boolean child, boolean female, Climate climate, long seed) {
        Costume own = TABLE.get((female ? "w:" : "m:") + concept);
        if (own == null) {
            own = TABLE.get(concept);
        }
        return own == null ? everyday(child, female, climate, seed) : own;
    }

    /** The costume of somebody by what he is called, such as "beekeeper"; of what he is where that has none of its own. */
    static Costume of(Performer p, boolean child, boolean female, Climate climate, long seed) {
        if (p.look("age", "").equals("teen") && !TABLE.containsKey(p.concept())) {
            boolean light = climate != Climate.COLD && Noise.at(seed, 22) >= 0.5;
            return plain(light ? Cut.TEE : Cut.SWEATER, Legs.TROUSERS, HatKind.NONE, List.of());
        }
        String called = "person." + p.word().toLowerCase(Locale.ROOT).replace(' ', '-');
        return of(TABLE.containsKey(called) ? called : p.concept(), child, female, climate, seed);
    }

    /** Every concept that has a row. */
    static List<String> concepts() {
        return TABLE.keySet().stream()
                .map(k -> k.replaceFirst("^[wm]:", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static Costume everyday(boolean child, boolean female, Climate climate, long seed) {
        Cut cut = child ? climate.child(female, Noise.at(seed, 21)) : climate.top(female, Noise.at(seed, 22));
        boolean scarf = !child && cut == Cut.COAT;
        return plain(cut, climate.legs(child), climate.hat(child), scarf ? List.of(Extra.SCARF) : List.of());
    }

    private static Costume plain(Cut cut, Legs legs, HatKind hat, List<Extra> extras) {
        return new Costume(
                new Piece<>(cut, 0),
                new Piece<>(legs, 0),
                0,
                new Piece<>(hat, hat == HatKind.NONE ? 0 : HatNames.colour(hat)),
                0,
                Optional.empty(),
                0,
                extras);
    }

    private static Map<String, Costume> load() {
        Map<String, Costume> table = new HashMap<>();
        try (InputStream in = Costume.class.getResourceAsStream("costumes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("costumes.tsv is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    Costume c = read(cells);
                    for (String name : cells[0].split(",")) {
                        table.put(name, c);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }

    private static Costume read(String[] cells) {
        String[] hair = cells[6].split(" ");
        List<Extra> extras = new ArrayList<>();
        for (String e : cells[7].split(",")) {
            if (!e.equals("-")) {
                extras.add(Extra.valueOf(e.toUpperCase(Locale.ROOT)));
            }
        }
        return new Costume(
                piece(Cut.class, cells[1]),
                piece(Legs.class, cells[2]),
                cells[3].equals("skin") ? BAREFOOT : Colours.parse(cells[3]),
                piece(HatKind.class, cells[4]),
                cells[5].equals("-") ? 0 : Colours.parse(cells[5]),
                hair[0].equals("-") ? Optional.empty() : Optional.of(Style.valueOf(hair[0].toUpperCase(Locale.ROOT))),
                hair.length > 1 ? Colours.parse(hair[1]) : 0,
                List.copyOf(extras));
    }

    private static <T extends Enum<T>> Piece<T> piece(Class<T> kind, String cell) {
        String[] parts = cell.split(" ");
        return new Piece<>(
                Enum.valueOf(kind, parts[0].toUpperCase(Locale.ROOT)), parts.length > 1 ? Colours.parse(parts[1]) : 0);
    }
}
