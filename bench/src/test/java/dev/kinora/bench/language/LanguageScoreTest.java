package dev.kinora.bench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageScoreTest {

    private static final Path CORPUS =
            Path.of("..", "animatic", "src", "test", "resources", "dev", "kinora", "animatic", "language", "corpus");

    /** A floor for what is understood; the second half is held out, so only its total may be looked at. */
    @Test
    void understandsPrompts() throws IOException {
        int[] tuned = LanguageScore.score(CORPUS.resolve("tuned.csv")).total();
        int[] heldOut = LanguageScore.score(CORPUS.resolve("held-out.csv")).total();

        assertThat(Tally.recall(tuned)).isGreaterThan(0.95);
        assertThat(Tally.precision(tuned)).isGreaterThan(0.95);
        assertThat(Tally.recall(heldOut)).isGreaterThan(0.84);
        assertThat(Tally.precision(heldOut)).isGreaterThan(0.84);
    }

    @Test
    void countsWhatIsFoundMissedAndMadeUp() {
        Tally tally = new Tally();
        var entry = new Corpus.Entry("", List.of("subject=dog*1", "dog does run fast"), List.of("place.*"));

        tally.add(
                entry,
                List.of(
                        Set.of("subject=corgi*1", "subject=dog*1"),
                        Set.of("dog does run"),
                        Set.of("place.park"),
                        Set.of("prop=ball*1")));

        assertThat(tally.counts().get(Slot.SUBJECT)).containsExactly(1, 0, 0);
        assertThat(tally.counts().get(Slot.ACTION)).containsExactly(0, 1, 0);
        assertThat(tally.counts().get(Slot.PROP)).containsExactly(0, 0, 1);
        assertThat(tally.counts()).doesNotContainKey(Slot.PLACE);
    }
}
