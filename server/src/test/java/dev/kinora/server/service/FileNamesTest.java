package dev.kinora.server.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "a.png, a.png",
        "C:\\Users\\me\\a.png, a.png",
        "../../etc/passwd, passwd",
        "'', upload",
        "/, upload",
        ".., upload",
        "'  ', upload",
        "ünï 漢.jsonl, ünï 漢.jsonl"
    })
    void onlyTheLastPartIsShown(String sent, String shown) {
        assertThat(FileNames.shown(sent)).isEqualTo(shown);
    }

    @Test
    void whatATerminalOrAHeaderWouldObeyIsLeftOut() {
        assertThat(FileNames.shown("a\r\nSet-Cookie: x\u001b[31m\u0000\u202egnp.b"))
                .isEqualTo("aSet-Cookie: x[31mgnp.b");
    }

    @Test
    void aNameIsBoundedAndNeverEndsInHalfACharacter() {
        assertThat(FileNames.shown("x".repeat(1000))).hasSize(255);
        String shown = FileNames.shown("🌨".repeat(1000));
        assertThat(shown).hasSize(254).endsWith("🌨");
    }
}
