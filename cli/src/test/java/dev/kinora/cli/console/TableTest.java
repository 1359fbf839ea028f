package dev.kinora.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Table.of("id", "été", "x")
                .row("video_1", "🪁", "a\u001b[31m\nb")
                .row("v", 12, "")
                .print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("ID       ÉTÉ  X", "video_1  🪁    a [31m b", "v        12");
    }

    @Test
    void long_texts_are_cut_between_characters() {
        assertThat(Table.cut("short", 5)).isEqualTo("short");
        assertThat(Table.cut("🪁🪁🪁", 2)).isEqualTo("🪁…");
    }

    @Test
    void a_row_fits_its_headings() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of("a", "b").row("only one"));
    }
}
