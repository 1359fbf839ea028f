package dev.kinora.animatic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The compiled table is what WordNet and our kinds make. */
class WordIndexTest {

    private static final Set<String> OWN = own();

    private static Set<String> own() {
        var ids = new HashSet<String>();
        LexiconLoader.load(Language.ENGLISH).concepts().forEach(concept -> ids.add(concept.id()));
        return ids;
    }

    @Test
    void theCompiledTableIsUpToDate() throws Exception {
        List<String> fresh = WordIndex.lines(lines("kinds.tsv"));

        assertThat(lines("compiled.tsv"))
                .as("run WordIndex as docs/animatic/language.md says, and commit what it writes")
                .isEqualTo(fresh);
    }

    @Test
    void everyKindIsOneOfAConceptOfOurOwnTables() throws IOException {
        assertThat(lines("compiled.tsv"))
                .filteredOn(WordIndexTest::isKind)
                .map(line -> line.substring(0, line.indexOf('\t')))
                .filteredOn(kind -> !OWN.contains(Kinds.staged(kind)))
                .isEmpty();
    }

    private static boolean isKind(String line) {
        return line.indexOf('.') > 0 && line.indexOf('.') < line.indexOf('\t');
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = WordIndexTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
