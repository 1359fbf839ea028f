package dev.kinora.server.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final int MAX = 100_000;

    @Test
    void everyEndOfALineIsTakenAndBlankLinesAreOnlyCounted() throws IOException {
        assertThat(read("a\nb\r\n\n  \t\r\nc \nd")).containsExactly("1:a", "2:b", "5:c", "6:d");
        assertThat(read("a\n")).containsExactly("1:a");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\r\n \n")).isEmpty();
    }

    @Test
    void aByteOrderMarkIsLeftOutAtTheStartAlone() throws IOException {
        assertThat(read("\ufeffa\n\ufeffb")).containsExactly("1:a", "2:\ufeffb");
        assertThat(read("\ufeff")).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsPassedOverAndTheNextOnesAreRead() throws IOException {
        assertThat(read("x".repeat(MAX) + "\n" + "x".repeat(MAX + 1) + "\nb"))
                .containsExactly("1:" + "x".repeat(MAX), "2:too long", "3:b");
    }

    @Test
    void aLongLineWithoutAnEndNeedsNoMoreMemoryThanItsLimit() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = (int) Math.min(length, left);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        long before = used();

        Optional<LineReader.Line> line = new LineReader(endless, MAX).next();

        assertThat(line).contains(new LineReader.Line.TooLong(1));
        assertThat(used() - before).isLessThan(20 << 20);
    }

    @Test
    void everyLineIsWhereItSaysItIs() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("\ufeff");
        for (int i = 0; i < 500; i++) {
            text.append("é".repeat(random.nextInt(600))).append("x").append(random.nextBoolean() ? "\n" : "\r\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        LineReader reader = new LineReader(new Dribble(bytes), MAX);
        int count = 0;
        for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
            LineReader.Line.Whole line = (LineReader.Line.Whole) next.get();
            assertThat(new String(bytes, (int) line.start(), line.length(), StandardCharsets.UTF_8))
                    .isEqualTo(new String(line.buffer(), 0, line.length(), StandardCharsets.UTF_8))
                    .endsWith("x")
                    .doesNotContain("\ufeff", "\n");
            count++;
        }
        assertThat(count).isEqualTo(500);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> read(String text) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MAX);
        List<String> lines = new ArrayList<>();
        for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
            lines.add(
                    switch (next.get()) {
                        case LineReader.Line.TooLong(int number) -> number + ":too long";
                        case LineReader.Line.Whole line ->
                            line.number() + ":" + new String(line.buffer(), 0, line.length(), StandardCharsets.UTF_8);
                    });
        }
        return lines;
    }

    /** Gives out a few bytes at a time, as a slow disk or network does. */
    private static final class Dribble extends InputStream {
        private final ByteArrayInputStream in;
        private final Random random = new Random(3);

        Dribble(byte[] bytes) {
            this.in = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, Math.min(length, 1 + random.nextInt(50)));
        }
    }
}
