package dev.kinora.animatic.storyboard;

import dev.kinora.animatic.language.Colour;
import dev.kinora.animatic.language.Shot;
import dev.kinora.animatic.language.Thing;
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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small things to which something happens, as one thing: honey that drips off a spoon, a fruit under the knife, a nib
 * on paper. The table {@code closeups.tsv} says what together is which deed.
 */
final class Closeups {
    private static final List<Row> ROWS = load();

    /**
     * A row of the table.
     *
     * @param becomes concept, and a word after a colon
     * @param colours of the deed, when the prompt names none
     * @param needs each must be found in what is said of the things
     * @param spoken each must be found in the prompt
     * @param swallows {@code concept:word} of what is part of it
     */
    private record Row(
            String becomes, List<Colour> colours, List<Pattern> needs, List<Pattern> spoken, Pattern swallows) {
        boolean fits(String said, String told) {
            return needs.stream().allMatch(p -> p.matcher(said).find())
                    && spoken.stream().allMatch(p -> p.matcher(told).find());
        }

        boolean swallows(Troupe.Role r) {
            return swallows.matcher(r.concept() + ":" + r.thing().word()).find();
        }
    }

    private Closeups() {}

    /** Whether a thing is a deed. */
    static boolean is(Thing thing) {
        return thing.isA("deed");
    }

    /** Whether ink is what is seen, and not how all is drawn. */
    static boolean writes(StillLife still) {
        return still.main().concept().equals("deed.write");
    }

    /** The same troupe, with what a deed is about as one role. */
    static Troupe of(Shot shot, Troupe troupe) {
        String said = said(shot, troupe);
        boolean bodies = troupe.roles().stream()
                .anyMatch(r -> r.thing().isA("animal")
                        || r.thing().isA("person")
                        || r.thing().isA("vehicle"));
        return ROWS.stream()
                .filter(r ->
                        !bodies || r.needs.stream().anyMatch(n -> n.pattern().startsWith("person.")))
                .filter(r -> r.fits(said, shot.words().told()))
                .findFirst()
                .flatMap(r -> over(troupe, r))
                .orElse(troupe);
    }

    /** Everything that a shot tells of its things, in one line. */
    private static String said(Shot shot, Troupe troupe) {
        Stream<String> things = troupe.roles().stream()
                .flatMap(r -> Stream.concat(
                        Stream.concat(
                                Stream.of(r.concept(), r.thing().word()), r.thing().traits().attributes().stream()),
                        r.actions().stream().map(a -> a.concept())));
        return Stream.concat(things, Stream.concat(shot.look().styles().stream(), shot.words().unmatched().stream()))
                .collect(Collectors.joining(" ", " ", " "))
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<Troupe> over(Troupe troupe, Row row) {
        List<Troupe.Role> roles = new ArrayList<>(troupe.roles());
        Optional<Troupe.Role> head = roles.stream().filter(r -> row.swallows(r)).findFirst();
        return head.map(h -> {
            int at = roles.indexOf(h);
            List<Troupe.Role> part = roles.stream().filter(r -> row.swallows(r)).toList();
            roles.removeAll(part);
            roles.add(Math.min(at, roles.size()), role(h, part, row));
            return new Troupe(roles.stream().map(r -> r.freed(part)).toList());
        });
    }

    private static Troupe.Role role(Troupe.Role head, List<Troupe.Role> parts, Row row) {
        String[] becomes = row.becomes.split(":", 2);
        String word = becomes.length > 1 ? becomes[1] : head.thing().word();
        List<Colour> named = parts.stream()
                .flatMap(p -> p.thing().traits().colours().stream())
                .toList();
        Traits of = head.thing().traits();
        List<Colour> colours = named.isEmpty() || becomes[0].equals("deed.slice")
                ? row.colours
                : becomes[0].equals("deed.boxed") ? jewel(named, row.colours) : named;
        Thing thing = new Thing(
                Optional.of(becomes[0]),
                word,
                1,
                new Traits(colours, of.size(), of.age(), of.mood(), of.attributes()),
                List.of());
        return new Troupe.Role(
                head.id(),
                head.ref(),
                thing,
                0,
                Troupe.Tie.FREE,
                Optional.empty(),
                parts.stream()
                        .flatMap(p -> p.actions().stream())
                        .filter(a -> Verbs.speed(a.concept()) == 0)
                        .distinct()
                        .toList());
    }

    /** The metal of a jewel, and the other colour for the box it lies in. */
    private static List<Colour> jewel(List<Colour> named, List<Colour> usual) {
        Optional<Colour> metal = named.stream().filter(Closeups::metal).findFirst();
        Optional<Colour> box = named.stream().filter(c -> !metal(c)).findFirst();
        return List.of(box.orElse(usual.getFirst()), metal.orElse(usual.getLast()));
    }

    private static boolean metal(Colour c) {
        return c.concept().matches("colour\\.(gold|golden|silver|copper|bronze|rose-gold)");
    }

    private static List<Row> load() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Closeups.class.getResourceAsStream("closeups.tsv")) {
            if (in == null) {
                throw new IllegalStateException("closeups.tsv is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("//")) {
                    rows.add(row(line.split("\t+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    private static Row row(String[] cells) {
        List<Colour> colours = Arrays.stream(cells[1].split(","))
                .filter(c -> c.startsWith("#"))
                .map(c -> new Colour("", c))
                .toList();
        List<String> needs = List.of(cells[2].split(" "));
        List<Pattern> things = patterns(needs.stream().filter(n -> !n.startsWith("~")));
        List<Pattern> words =
                patterns(needs.stream().filter(n -> n.startsWith("~")).map(n -> n.substring(1)));
        return new Row(cells[0], colours, things, words, Pattern.compile(cells[3].strip()));
    }

    private static List<Pattern> patterns(Stream<String> expressions) {
        return expressions.map(Pattern::compile).toList();
    }
}
