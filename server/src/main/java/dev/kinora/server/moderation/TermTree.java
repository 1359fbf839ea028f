package dev.kinora.server.moderation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of terms, each of one or more words, that is looked for in a text in one pass: the time depends on the length
 * of the text, not on the number of terms. Built by one thread, then thread-safe.
 */
final class TermTree {
    private static final int MAX_WORDS = 40;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean isEnd;
    }

    private final Node root = new Node();

    /** Adds a term; one of several words is also known when it is written as one. */
    void add(String term) {
        List<String> words = PlainText.of(term).words();
        if (words.isEmpty() || words.size() > MAX_WORDS) {
            return;
        }
        add(words);
        if (words.size() > 1) {
            add(List.of(String.join("", words)));
        }
    }

    /** The places of the words of {@code text} that belong to a term. */
    BitSet places(PlainText text) {
        BitSet places = new BitSet();
        for (int start = 0; start < text.words().size(); start++) {
            int end = end(text.words(), start, root);
            places.set(start, Math.max(start, end));
        }
        return places;
    }

    /** Whether a term stands in {@code text} outside the places that are allowed. */
    boolean matches(PlainText text, BitSet allowed) {
        for (int start = 0; start < text.words().size(); start++) {
            int end = end(text.words(), start, root);
            if (end > start && allowed.nextClearBit(start) < end) {
                return true;
            }
        }
        return false;
    }

    private void add(List<String> words) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.isEnd = true;
    }

    /** Behind the last word of the longest term that starts there; the start itself when none does. */
    private static int end(List<String> words, int at, Node node) {
        int longest = node.isEnd ? at : -1;
        if (at < words.size() && !node.next.isEmpty()) {
            for (String reading : PlainText.readings(words.get(at))) {
                Node next = node.next.get(reading);
                if (next != null) {
                    longest = Math.max(longest, end(words, at + 1, next));
                }
            }
        }
        return longest;
    }
}
