package dev.kinora.animatic.stage.built;

import dev.kinora.animatic.scene.Caption;
import dev.kinora.animatic.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the tall sign at a road says: the words that the prompt quotes, else what the house is. */
final class RoadSign {
    private static final int LONGEST = 12;

    private RoadSign() {}

    /** One or two lines in capitals. */
    static List<String> lines(Scene scene) {
        String said = scene.captions().stream()
                .filter(c -> c.kind() != Caption.Kind.SUBTITLE)
                .map(Caption::text)
                .findFirst()
                .orElseGet(() -> scene.place().trait("words", "").contains("motel") ? "MOTEL" : "DINER");
        List<String> lines = new ArrayList<>();
        for (String word : said.strip().toUpperCase(Locale.ROOT).split("\\s+")) {
            boolean fits = !lines.isEmpty() && lines.getLast().length() + word.length() < LONGEST && lines.size() > 1;
            if (fits || lines.size() == 2) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
