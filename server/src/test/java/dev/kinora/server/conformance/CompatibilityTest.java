package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/**
 * The rows are complete, each has exactly one test that runs, and the page says what they say. So in a build that
 * passes, a row that the page calls passed has passed.
 */
class CompatibilityTest {
    private static final Path PAGE = Path.of("..", "docs", "compatibility.md");

    /** The numbered rows of the specification. */
    private static final Map<Integer, List<String>> NUMBERED =
            Map.of(1, numbers(13), 11, with(numbers(40), "26b"), 17, with(numbers(27), "2b"));

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static List<String> with(List<String> numbers, String more) {
        List<String> all = new ArrayList<>(numbers);
        all.add(more);
        return all;
    }

    @Test
    void thePageSaysWhatTheTestsSay() throws IOException {
        String page = CompatibilityGuide.markdown(Rows.all());
        if (Boolean.getBoolean("kinora.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("docs/compatibility.md is stale; write it anew with: mvn -q -pl server -am test"
                        + " -Dtest=CompatibilityTest -Dsurefire.failIfNoSpecifiedTests=false -Dkinora.write=true")
                .hasContent(page);
    }

    @Test
    void everyNumberedRowHasItsTest() {
        NUMBERED.forEach((section, numbers) -> {
            List<String> held = Rows.all().stream()
                    .filter(row -> row.row().section() == section)
                    .map(row -> row.row().at())
                    .toList();
            assertThat(held).as("section " + section).containsAll(numbers);
        });
    }

    @Test
    void everyRowHasOneTestThatBearsItsNumberAndRuns() {
        List<Rows.Held> rows = Rows.all();
        assertThat(rows).extracting(Rows.Held::key).doesNotHaveDuplicates();
        for (Rows.Held held : rows) {
            String number = held.row().at().matches("\\d.*")
                    ? held.row().at().split(" ")[0].replace(".", "")
                    : "";
            assertThat(held.test().getName()).as(held.key()).startsWith("row" + number);
            assertThat(held.test().getDeclaringClass().getSimpleName())
                    .as("a class that the build runs")
                    .matches("S\\d\\d\\w+|\\w+Test");
            assertThat(held.test().isAnnotationPresent(Disabled.class)).isFalse();
            assertThat(held.test().getDeclaringClass().isAnnotationPresent(Disabled.class))
                    .isFalse();
            assertThat(Modifier.isPrivate(held.test().getModifiers())
                            || Modifier.isStatic(held.test().getModifiers()))
                    .as("a method that JUnit runs: " + held.test())
                    .isFalse();
            assertThat(held.test().getReturnType()).isEqualTo(void.class);
            assertThat(held.test().getParameterCount()).isZero();
        }
    }

    @Test
    void whatIsNotYetDoneIsARow() {
        TreeSet<String> unknown = new TreeSet<>(NotYet.ROWS);
        Rows.all().forEach(held -> unknown.remove(held.key()));
        assertThat(unknown).isEmpty();
    }
}
