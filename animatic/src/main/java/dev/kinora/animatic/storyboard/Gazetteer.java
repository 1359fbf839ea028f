package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Camera;
import dev.kinora.animatic.language.Place;
import dev.kinora.animatic.language.Setting;
import dev.kinora.animatic.language.Traits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of place a name stands for: Venice is a town on canals, Utah a red desert. The table {@code gazetteer.tsv} lists them. The kind
 * is added to the words of the setting, where the generators of places look for it.
 */
final class Gazetteer {
    private static final List<Row> ROWS = load();

    /** What a name gives way to: anything but a mere backdrop. */
    private static final Pattern BACKDROP = Pattern.compile("place\\.(sky|horizon|clouds|backdrop|sunset|landscape)");

    private static final Pattern TOWNS = Pattern.compile(".*(town|city|medina|boulevard)");

    private static final Pattern METROPOLIS = Pattern.compile("(neon|bay|tower) city");

    /** What towers and roads are that one looks down on from high above a city. */
    private static final Pattern BELOW = Pattern.compile("place\\.(tower|skyscraper|building|highway|road|street)");

    /**
     * A row of the table.
     *
     * @param kind what the settings know it by
     * @param place where a shot plays that names nothing else
     * @param names each alone tells it
     */
    private record Row(String kind, String place, List<Name> names) {
        Optional<Name> told(String text) {
            return names.stream().filter(n -> n.pattern.matcher(text).find()).findFirst();
        }
    }

    private record Name(String word, Pattern pattern) {}

    private Gazetteer() {}

    /**
     * The setting with the kind of place that is told by name. The name itself is no place any more, so that New Zealand is no island.
     *
     * @param told the words of the prompt
     */
    static Setting over(Setting setting, String told, Camera camera) {
        for (Row row : ROWS) {
            Optional<Name> name = row.told(told);
            if (name.isPresent()) {
                return named(setting, row, name.get(), camera);
            }
        }
        return setting;
    }

    private static Setting named(Setting setting, Row row, Name name, Camera camera) {
        List<Place> places = new ArrayList<>(setting.places());
        places.removeIf(p -> name.word.contains(p.word().strip()) && names(p, row));
        boolean high =
                camera.shotSize().filter(s -> s == Camera.ShotSize.AERIAL).isPresent()
                        && METROPOLIS.matcher(row.kind).matches();
        if (high) {
            places.removeIf(
                    p -> p.concept().filter(c -> BELOW.matcher(c).matches()).isPresent());
        }
        boolean vague = places.stream()
                .allMatch(p ->
                        p.concept().filter(c -> !BACKDROP.matcher(c).matches()).isEmpty());
        if (vague) {
            places.addFirst(new Place(Optional.of("place." + (high ? "city" : row.place)), name.word, Traits.NONE));
        }
        places.add(new Place(Optional.empty(), row.kind, Traits.NONE));
        return new Setting(places, setting.enclosure(), setting.terrain(), setting.era(), setting.atmosphere());
    }

    /** Whether a place is only the name: a town by its name, or part of a country's. */
    private static boolean names(Place place, Row row) {
        boolean town = place.concept().filter("place.city"::equals).isPresent();
        return town
                || !TOWNS.matcher(row.kind).matches() && !place.word().strip().equals(row.place);
    }

    private static List<Row> load() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.tsv")) {
            if (in == null) {
                throw new IllegalStateException("gazetteer.tsv is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("//")) {
                    String[] cells = line.split("\t");
                    List<Name> names = Arrays.stream(cells[2].split(" / "))
                            .map(n -> new Name(n.strip().replace("*", ""), Telltales.pattern(n)))
                            .toList();
                    rows.add(new Row(cells[0], cells[1], names));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }
}
