package dev.kinora.bench.language;

import dev.kinora.animatic.language.PromptReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Prints recall and precision of the prompt reader, slot by slot, for both halves of the corpus. */
public final class LanguageScore {

    private LanguageScore() {}

    /** Arguments: the folder of the corpus, and {@code remarks} to list what was missed. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Tally tuned = score(folder.resolve("tuned.csv"));
        Tally heldOut = score(folder.resolve("held-out.csv"));
        if (arguments.length > 1 && arguments[1].equals("remarks")) {
            tuned.remarks().forEach(System.out::println);
            heldOut.remarks().forEach(System.out::println);
        }
        System.out.println("| slot | tuned: asked | recall | precision | held out: asked | recall | precision |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Slot slot : Slot.values()) {
            System.out.println("| " + slot.title() + cells(tuned.counts().getOrDefault(slot, new int[3]))
                    + cells(heldOut.counts().getOrDefault(slot, new int[3])) + " |");
        }
        System.out.println("| **all**" + cells(tuned.total()) + cells(heldOut.total()) + " |");
    }

    static Tally score(Path corpus) throws IOException {
        PromptReader reader = new PromptReader();
        Tally tally = new Tally();
        Corpus.read(corpus).entries().forEach(entry -> tally.add(entry, Facts.of(reader.read(entry.prompt()))));
        return tally;
    }

    private static String cells(int[] counts) {
        return String.format(
                Locale.ROOT,
                " | %d | %.1f %% | %.1f %%",
                counts[0] + counts[1],
                100 * Tally.recall(counts),
                100 * Tally.precision(counts));
    }
}
