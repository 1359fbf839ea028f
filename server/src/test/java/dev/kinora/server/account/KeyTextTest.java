package dev.kinora.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinora.server.model.KeyHash;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {
    @Test
    void aKeyIsItsPrefixItsNameAndItsSecret() {
        KeyText key = KeyText.generate();

        assertThat(key.text()).matches("sk-kinora-[0-9A-Za-z]{54}");
        assertThat(key.id()).isEqualTo("key_" + key.text().substring(10, 20));
        assertThat(key.hint()).isEqualTo("sk-kin…" + key.text().substring(62));
        assertThat(key).hasToString(key.hint());
        // 44 letters of 62 are 262 bits; the hint tells 12 of them.
        assertThat(44 * Math.log(62) / Math.log(2) - 12).isGreaterThan(240);
    }

    @Test
    void noTwoKeysAreAlikeAndEveryLetterComes() {
        Set<String> seen = new HashSet<>();
        Set<Integer> letters = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String text = KeyText.generate().text();
            assertThat(seen.add(text)).isTrue();
            text.substring(10).chars().forEach(letters::add);
        }
        assertThat(letters).hasSize(62);
    }

    @Test
    void onlyTheVeryKeyMatchesItsHash() {
        KeyText key = KeyText.generate();
        KeyHash hash = key.hash();

        assertThat(KeyText.parse(key.text()).orElseThrow().matches(hash)).isTrue();
        for (int place = 10; place < key.text().length(); place++) {
            StringBuilder other = new StringBuilder(key.text());
            other.setCharAt(place, other.charAt(place) == 'x' ? 'y' : 'x');
            assertThat(KeyText.parse(other.toString()).orElseThrow().matches(hash))
                    .as("place %d", place)
                    .isFalse();
        }
    }

    @Test
    void theSameKeyHasAnotherHashUnderEverySaltAndNoHashShowsTheKey() {
        KeyText key = KeyText.generate();

        assertThat(key.hash().hash()).isNotEqualTo(key.hash().hash()).hasSize(64);
        assertThat(key.hash().salt()).hasSize(32);
        assertThat(key.hash()).hasToString("KeyHash[...]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sk-test-key-0001",
                "sk-kinora-",
                "sk-kinora-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqr!",
                "sk-kinora-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq",
                "sk-kinora-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0"
            })
    void whatIsNoKeyOfOursIsNotLookedFor(String text) {
        assertThat(KeyText.parse(text)).isEmpty();
    }
}
