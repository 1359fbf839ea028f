package dev.kinora.bench.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts, slot by slot, what was found, what was missed and what was made up. */
final class Tally {

    /** What is implied by something else is asked for by name only, and never counted as made up. */
    private static final Set<String> IMPLIED =
            Set.of("OUTSIDE", "INSIDE", "UNDERWATER", "SPACE", "takes=1", "language=en");

    private final Map<Slot, int[]> counts = new EnumMap<>(Slot.class);
    private final List<String> remarks = new ArrayList<>();

    /** Compares one prompt's facts with what it asks for. */
    void add(Corpus.Entry entry, List<Set<String>> facts) {
        List<String> missed = new ArrayList<>();
        List<String> madeUp = new ArrayList<>();
        for (String wanted : entry.wanted()) {
            boolean found = facts.stream().anyMatch(fact -> fact.contains(wanted));
            count(wanted, found ? 0 : 1);
            if (!found) {
                missed.add(wanted);
            }
        }
        for (Set<String> fact : facts) {
            boolean asked = entry.wanted().stream().anyMatch(wanted -> isPartOf(fact, wanted));
            boolean fine = fact.stream().anyMatch(said -> IMPLIED.contains(said) || entry.allows(said));
            if (!asked && !fine) {
                String first = fact.iterator().next();
                count(first, 2);
                madeUp.add(first);
            }
        }
        if (!missed.isEmpty() || !madeUp.isEmpty()) {
            remarks.add(entry.prompt() + "\n   missed  " + missed + "\n   made up " + madeUp);
        }
    }

    /** Who feeds pigeons feeds: the shorter fact is no other one. */
    private static boolean isPartOf(Set<String> fact, String wanted) {
        return fact.contains(wanted)
                || wanted.contains(" does ") && fact.stream().anyMatch(said -> wanted.startsWith(said + " "));
    }

    private void count(String fact, int what) {
        counts.computeIfAbsent(Slot.of(fact.replaceFirst("^\\d+:", "")), slot -> new int[3])[what]++;
    }

    /** What was missed and made up, prompt by prompt. Not for the half that is held out. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    Map<Slot, int[]> counts() {
        return counts;
    }

    /** Of what was asked for in a slot, the share that was found. */
    static double recall(int[] counts) {
        return share(counts[0], counts[1]);
    }

    /** Of what was found in a slot, the share that was asked for. */
    static double precision(int[] counts) {
        return share(counts[0], counts[2]);
    }

    private static double share(int right, int wrong) {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** All slots together. */
    int[] total() {
        int[] sum = new int[3];
        counts.values().forEach(one -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        });
        return sum;
    }
}
