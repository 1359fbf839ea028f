package dev.kinora.animatic.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Widens the kinds of {@code kinds.tsv} by the words that WordNet lists below them: {@code compiled.tsv}, a line for each word and one for each kind, sorted
 * by their bytes. A word stands for what it most often means, and only where that is a kind of ours. Not part of the program: run it as
 * {@code docs/animatic/language.md} says, and commit what it writes; a test holds the two together.
 */
final class WordIndex {

    /** How far below its anchor a verb may stand: further down they mean too special a thing. */
    private static final int VERB_DEPTH = 2;

    private static final int NOUN_DEPTH = 12;

    /** First words that describe what follows: the two together are read as such, not as a name ("yellow jacket"). */
    private static final Set<String> DESCRIBING = Set.of(
            "red",
            "blue",
            "green",
            "yellow",
            "white",
            "black",
            "grey",
            "gray",
            "brown",
            "golden",
            "gold",
            "pink",
            "orange",
            "purple",
            "silver",
            "big",
            "small",
            "little",
            "old",
            "young",
            "new",
            "great",
            "high",
            "wild",
            "giant",
            "dwarf",
            "dark",
            "bright",
            "light",
            "long",
            "short",
            "hot",
            "cold",
            "dead",
            "live",
            "good",
            "bad",
            "first",
            "second",
            "third",
            "one",
            "two",
            "three",
            "open",
            "free",
            "fast",
            "slow",
            "soft",
            "hard",
            "wet",
            "dry",
            "flying",
            "running",
            "living",
            "burning",
            "american",
            "french",
            "european",
            "japanese",
            "chinese",
            "african",
            "common");

    private static final Set<String> NOT_FOR_NAMES =
            Set.of("place.neighborhood", "place.archipelago", "place.colony", "place.building", "place.district");

    private static final Map<Category, Set<String>> FILES = Map.of(
            Category.ANIMAL, Set.of("noun.animal"),
            Category.PERSON, Set.of("noun.person", "noun.group"),
            Category.VEHICLE, Set.of("noun.artifact"),
            Category.PLANT, Set.of("noun.plant"),
            Category.FOOD, Set.of("noun.food"),
            Category.CLOTHING, Set.of("noun.artifact"),
            Category.PROP,
                    Set.of(
                            "noun.artifact",
                            "noun.object",
                            "noun.substance",
                            "noun.communication",
                            "noun.body",
                            "noun.phenomenon",
                            "noun.possession",
                            "noun.shape"),
            Category.PLACE, Set.of("noun.artifact", "noun.object", "noun.location", "noun.group"),
            Category.ACTION,
                    Set.of(
                            "verb.motion",
                            "verb.contact",
                            "verb.body",
                            "verb.consumption",
                            "verb.perception",
                            "verb.communication",
                            "verb.creation",
                            "verb.competition",
                            "verb.weather",
                            "verb.change"));

    private static final Set<String> PARTICLES = Set.of(
            "in", "out", "up", "down", "over", "through", "by", "off", "on", "away", "along", "across", "around",
            "back", "under", "past");

    private final Dictionary wordNet;
    private final Map<Synset, String> anchors = new HashMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> banned;

    private WordIndex(Set<String> banned) throws JWNLException {
        wordNet = Dictionary.getDefaultResourceInstance();
        this.banned = banned;
    }

    /**
     * The lines of the widened table.
     *
     * @param kinds the lines of {@code kinds.tsv}
     */
    static List<String> lines(List<String> kinds) throws JWNLException {
        return of(kinds).words.entrySet().stream()
                .map(entry -> entry.getKey() + '\t' + entry.getValue())
                .toList();
    }

    /** Writes the table: {@code kinds.tsv} and the file to write; prints the kinds that WordNet does not know. */
    public static void main(String[] files) throws IOException, JWNLException {
        WordIndex index = of(Files.readAllLines(Path.of(files[0])));
        Files.write(
                Path.of(files[1]),
                index.words.entrySet().stream()
                        .map(entry -> entry.getKey() + '\t' + entry.getValue())
                        .toList());
        index.missing.forEach(System.out::println);
    }

    private static WordIndex of(List<String> kinds) throws JWNLException {
        var rows = kinds.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .toList();
        Set<String> banned = rows.stream()
                .filter(row -> row[0].equals("-"))
                .flatMap(row -> List.of(row[1].split(",")).stream())
                .map(String::strip)
                .collect(Collectors.toSet());
        WordIndex index = new WordIndex(banned);
        var own = new TreeMap<String, String>();
        for (String[] row : rows) {
            if (!row[0].equals("-")) {
                for (String kind : row[1].split(",")) {
                    index.anchor(row[0], kind.strip(), own);
                }
            }
        }
        index.widen(POS.NOUN, NOUN_DEPTH);
        index.widen(POS.VERB, VERB_DEPTH);
        index.words.putAll(own);
        return index;
    }

    private void anchor(String parent, String kind, Map<String, String> own) throws JWNLException {
        String[] parts = kind.split("=", 2);
        String category = parent.contains(".") ? parent.substring(0, parent.indexOf('.')) : parent;
        String concept = category + '.' + parts[0];
        String lemma = parts.length > 1 ? parts[1] : parts[0];
        Optional<Synset> synset = sense(Category.of(concept), lemma);
        if (synset.isEmpty()) {
            missing.add(concept + (parts.length > 1 ? "=" + parts[1] : ""));
        }
        if (parent.contains(".")) {
            own.putIfAbsent(concept, parent);
        }
        synset.ifPresent(found -> anchors.putIfAbsent(found, concept));
        if (!category.equals("action") && parts.length == 1 && !isPhrasal(spelt(parts[0]))) {
            own.putIfAbsent(spelt(parts[0]), concept);
        }
        if (parts.length > 1 && synset.isPresent() && isPlain(lemma)) {
            own.putIfAbsent(spelt(parts[0]), concept);
        }
    }

    private Optional<Synset> sense(Category category, String lemma) throws JWNLException {
        POS pos = category == Category.ACTION ? POS.VERB : POS.NOUN;
        for (String spelling : List.of(lemma, lemma.replace('-', ' '), lemma.replace(' ', '-'))) {
            IndexWord word = wordNet.getIndexWord(pos, spelling);
            if (word != null) {
                for (Synset synset : senses(word)) {
                    if (FILES.getOrDefault(category, Set.of()).contains(synset.getLexFileName())) {
                        return Optional.of(synset);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Synset> senses(IndexWord word) {
        List<Synset> all = new ArrayList<>();
        word.getSenses().iterator().forEachRemaining(all::add);
        return all;
    }

    private void widen(POS pos, int depth) throws JWNLException {
        for (Iterator<IndexWord> all = wordNet.getIndexWordIterator(pos); all.hasNext(); ) {
            IndexWord word = all.next();
            String lemma = spelt(word.getLemma());
            // The list of senses fills itself while it is walked; asking for its first breaks.
            Optional<Synset> first = senses(word).stream().findFirst();
            boolean doing = pos == POS.NOUN && isPhrasal(lemma);
            if (first.isEmpty() || doing || !isPlain(lemma) || banned.contains(lemma) || words.containsKey(lemma)) {
                continue;
            }
            Optional<String> concept =
                    nearest(first.get(), depth).map(found -> found.equals("place.port") ? "place.city" : found);
            if (concept.isPresent() && isUsual(word, first.get())) {
                words.put(lemma, concept.get());
            }
        }
    }

    /** Whether a name is a verb with its particle: who "drives through" a town is not looking for a restaurant. */
    private boolean isPhrasal(String lemma) throws JWNLException {
        String[] parts = lemma.split(" ", -1);
        return parts.length == 2 && PARTICLES.contains(parts[1]) && wordNet.getIndexWord(POS.VERB, parts[0]) != null;
    }

    private static boolean isPlain(String lemma) {
        if (lemma.length() < 3 || !lemma.matches("[a-z][a-z ]*")) {
            return false;
        }
        int blank = lemma.indexOf(' ');
        return blank < 0 || !DESCRIBING.contains(lemma.substring(0, blank));
    }

    /** Whether the word is rather this than another part of speech. */
    private boolean isUsual(IndexWord word, Synset sense) throws JWNLException {
        String lemma = word.getLemma();
        if (lemma.indexOf(' ') >= 0) {
            return word.getPOS() == POS.NOUN;
        }
        int own = uses(sense, lemma);
        int describing = Math.max(uses(POS.ADJECTIVE, lemma), uses(POS.ADVERB, lemma));
        if (word.getPOS() == POS.VERB) {
            return own >= uses(POS.NOUN, lemma) && describing <= own;
        }
        boolean oneOfMany = own == 0 && senses(word).size() > 3;
        return describing <= own && uses(POS.VERB, lemma) <= 2 * own + 2 && !oneOfMany;
    }

    private int uses(POS pos, String lemma) throws JWNLException {
        IndexWord word = wordNet.getIndexWord(pos, lemma);
        if (word == null) {
            return 0;
        }
        int most = pos == POS.ADJECTIVE ? 1 : 0;
        for (Synset synset : senses(word)) {
            most = Math.max(most, uses(synset, lemma));
        }
        return most;
    }

    private static int uses(Synset synset, String lemma) {
        return synset.getWords().stream()
                .filter(word -> word.getLemma().equalsIgnoreCase(lemma))
                .mapToInt(Word::getUseCount)
                .max()
                .orElse(0);
    }

    private Optional<String> nearest(Synset from, int depth) throws JWNLException {
        Set<Synset> seen = new HashSet<>();
        Deque<Synset> ring = new ArrayDeque<>(List.of(from));
        for (int step = 0; step <= depth && !ring.isEmpty(); step++) {
            Deque<Synset> above = new ArrayDeque<>();
            for (Synset synset : ring) {
                String concept = anchors.get(synset);
                if (concept != null
                        && FILES.getOrDefault(Category.of(concept), Set.of()).contains(from.getLexFileName())) {
                    return Optional.of(concept);
                }
                for (Pointer pointer : synset.getPointers(PointerType.HYPERNYM)) {
                    boolean named = pointer.getType() != PointerType.HYPERNYM;
                    if ((!named || from.getLexFileName().equals("noun.object") || isTown(pointer))
                            && seen.add(pointer.getTargetSynset())) {
                        above.add(pointer.getTargetSynset());
                    }
                }
            }
            ring = above;
        }
        return Optional.empty();
    }

    /** Names of towns, rivers and mountains are places; names of people, countries and works are left out. */
    private boolean isTown(Pointer pointer) throws JWNLException {
        String concept = anchors.get(pointer.getTargetSynset());
        return pointer.getTargetSynset().getWords().stream()
                        .anyMatch(word -> word.getLemma().equals("national capital"))
                || concept != null && concept.startsWith("place.") && !NOT_FOR_NAMES.contains(concept);
    }

    private static String spelt(String lemma) {
        return String.join(" ", Tokenizer.words(lemma.replace('_', ' ').replace("-", " ")));
    }
}
