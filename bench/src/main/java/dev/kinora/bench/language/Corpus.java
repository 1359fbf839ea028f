package dev.kinora.bench.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prompts with what they ask for: one a line, the prompt, a bar, and facts with semicolons between. A fact that begins with a tilde
 * may be found and may be missed, and may end in a star for whatever follows.
 *
 * @param entries in the order of the file
 */
record Corpus(List<Entry> entries) {

    /** One prompt, what must be found in it, and what may. */
    record Entry(String prompt, List<String> wanted, List<String> allowed) {
        boolean allows(String fact) {
            return allowed.stream()
                    .anyMatch(may ->
                            may.endsWith("*") ? fact.startsWith(may.substring(0, may.length() - 1)) : fact.equals(may));
        }
    }

    static Corpus read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int bar = line.lastIndexOf('|');
            if (bar > 0) {
                List<String> facts = Arrays.stream(line.substring(bar + 1).split(";"))
                        .map(String::strip)
                        .filter(fact -> !fact.isEmpty())
                        .toList();
                entries.add(new Entry(
                        line.substring(0, bar).replace("\\n", "\n"),
                        facts.stream().filter(fact -> !fact.startsWith("~")).toList(),
                        facts.stream()
                                .filter(fact -> fact.startsWith("~"))
                                .map(fact -> fact.substring(1))
                                .toList()));
            }
        }
        return new Corpus(entries);
    }
}
