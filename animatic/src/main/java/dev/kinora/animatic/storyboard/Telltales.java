package dev.kinora.animatic.storyboard;

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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that tell where a shot plays though they are the name of no place: a penalty is kicked in a stadium, a scalpel is
 * asked for in a hospital. The table {@code telltales.tsv} lists them.
 */
final class Telltales {
    private static final List<Row> ROWS = load();

    /** What a town is called besides by its name. */
    private static final Pattern TOWN = Pattern.compile(
            ".*(city|cities|town|downtown|metropolis|ville|skyline|skyscraper|cityscape|suburb|banlieue).*");

    /**
     * A row of the table.
     *
     * @param place what is told
     * @param corrects places that are named by mistake when it is
     * @param all each must be found, in one of these phrases
     * @param words what the place is called
     */
    private record Row(String place, Set<String> corrects, List<List<Pattern>> all, String words) {
        boolean fits(String told) {
            return all.stream().anyMatch(phrase -> phrase.stream()
                    .allMatch(p -> p.matcher(told).find()));
        }
    }

    private Telltales() {}

    /** Whether a take tells by its words where it plays. */
    static boolean tell(String told) {
        return ROWS.stream().anyMatch(row -> row.fits(told));
    }

    /** The setting with the place that is told in front, where none is named or one by mistake; the name of a town comes last. */
    static Setting over(Setting setting, String told) {
        Setting named = townsLast(setting);
        Optional<String> first = named.place();
        boolean below = first.isEmpty()
                && named.enclosure()
                        .filter(e -> e == Setting.Enclosure.UNDERWATER || e == Setting.Enclosure.SPACE)
                        .isPresent();
        if (below) {
            return named;
        }
        return ROWS.stream()
                .filter(row ->
                        first.isEmpty() || isTown(named.places().getFirst()) || row.corrects.contains(first.get()))
                .filter(row -> row.fits(told))
                .findFirst()
                .map(row -> at(named, row))
                .orElse(named);
    }

    private static Setting at(Setting setting, Row row) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Optional.of(row.place), row.words, Traits.NONE));
        setting.places().stream()
                .filter(p -> isTown(p)
                        || p.concept().isEmpty()
                        || !row.corrects.contains(p.concept().get()))
                .filter(p -> p.concept().filter(row.place::equals).isEmpty())
                .forEach(places::add);
        Optional<Setting.Enclosure> enclosure = setting.places().isEmpty() ? setting.enclosure() : Optional.empty();
        return new Setting(places, enclosure, setting.terrain(), setting.era(), setting.atmosphere());
    }

    /** A town by its name, or mere water, where another place is told as well. */
    private static boolean isVague(Place place) {
        return isTown(place)
                || place.concept().filter("place.sea"::equals).isPresent()
                        && place.word().matches("(the )?(water|waters|eau|l'eau)");
    }

    /** "Spring in Kyoto, petals on the river": at a river, in Kyoto. "Sprays water at a watering hole": there. */
    private static Setting townsLast(Setting setting) {
        List<Place> places = new ArrayList<>(setting.places());
        if (places.size() < 2 || !isVague(places.getFirst())) {
            return setting;
        }
        Optional<Place> other = places.stream()
                .filter(p -> p.concept()
                        .filter(c -> !c.matches("place\\.(city|sky|horizon|clouds|backdrop|sea|path|building|highway)"))
                        .isPresent())
                .findFirst();
        other.ifPresent(p -> {
            places.remove(p);
            places.addFirst(p);
        });
        return new Setting(places, setting.enclosure(), setting.terrain(), setting.era(), setting.atmosphere());
    }

    /** Whether a place is a town that is called by its name. */
    private static boolean isTown(Place place) {
        return place.concept().filter("place.city"::equals).isPresent()
                && !TOWN.matcher(place.word()).matches();
    }

    private static List<Row> load() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Telltales.class.getResourceAsStream("telltales.tsv")) {
            if (in == null) {
                throw new IllegalStateException("telltales.tsv is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("//")) {
                    rows.add(row(line.split("\t")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    private static Row row(String[] cells) {
        Set<String> corrects = Arrays.stream(cells[1].split(","))
                .map(place -> "place." + place.strip())
                .collect(Collectors.toUnmodifiableSet());
        List<List<Pattern>> phrases = Arrays.stream(cells[2].split(" / "))
                .map(phrase -> Arrays.stream(phrase.split(" & "))
                        .map(Telltales::pattern)
                        .toList())
                .toList();
        return new Row("place." + cells[0], corrects, phrases, cells.length > 3 ? cells[3] : "");
    }

    /** Whole words; a star stands for the rest of one. */
    static Pattern pattern(String phrase) {
        String words = Arrays.stream(phrase.strip().replace("'s", "").split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\S*"));
        return Pattern.compile(" " + words + " ");
    }
}
