package dev.kinora.server.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.kinora.server.account.Sha256;
import dev.kinora.server.model.AccessKey;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Caller;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.SettableClock;
import dev.kinora.server.store.Database;
import dev.kinora.server.store.StoreSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyServiceTest {
    private static final String CONFIGURED = "sk-configured-0001";
    private static final ProjectId FILMS = new ProjectId("films");

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(StoreSettings.in(folder));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aKeyOpensItsProjectAndNothingElseDoes() {
        KeyService keys = keys(List.of());
        NewKey made = keys.create(new AccessKey.Grant("laptop", FILMS, Optional.of(30)));

        assertThat(keys.caller(made.text()))
                .contains(new Caller(FILMS, made.key().id(), 30));
        assertThat(keys.caller(made.text())).as("remembered").isPresent();
        assertThat(keys.caller(made.text() + "x")).isEmpty();
        assertThat(keys.caller(made.text().replace('-', '_'))).isEmpty();
        assertThat(keys.caller("")).isEmpty();
        StringBuilder near = new StringBuilder(made.text());
        near.setCharAt(near.length() - 1, near.charAt(near.length() - 1) == 'a' ? 'b' : 'a');
        assertThat(keys.caller(near.toString())).isEmpty();
    }

    @Test
    void theFirstKeyEndsTheOpenModeForGood() {
        KeyService keys = keys(List.of());
        assertThat(keys.open()).isTrue();
        assertThat(keys.caller("anything")).contains(new Caller(ProjectId.DEFAULT, "anybody", 7));

        NewKey made = keys.create(grant("first"));

        assertThat(keys.open()).isFalse();
        assertThat(keys.caller("anything")).isEmpty();
        keys.revoke("first");
        assertThat(keys.open()).isFalse();
        assertThat(keys(List.of()).open()).as("after a restart").isFalse();
        assertThat(keys(List.of()).caller(made.text())).isEmpty();
    }

    @Test
    void anotherServerOnTheSameStoreFollowsWithinItsTrust() {
        KeyService here = keys(List.of());
        KeyService there = keys(List.of());
        assertThat(there.open()).isTrue();

        NewKey made = here.create(grant("one"));

        assertThat(there.open()).as("it trusts for nothing").isFalse();
        assertThat(there.caller(made.text())).isPresent();
        here.revoke("one");
        assertThat(there.caller(made.text())).isEmpty();
    }

    @Test
    void aRevokedKeyIsWorthNothingAtOnceEvenIfItWasUsedAMomentAgo() {
        KeyService keys = keys(List.of(), Duration.ofHours(1));
        NewKey byName = keys.create(grant("by-name"));
        NewKey byId = keys.create(grant("by-id"));
        assertThat(keys.caller(byName.text())).isPresent();
        assertThat(keys.caller(byId.text())).isPresent();

        AccessKey revoked = keys.revoke("by-name");
        keys.revoke(byId.key().id());

        assertThat(keys.caller(byName.text())).isEmpty();
        assertThat(keys.caller(byId.text())).isEmpty();
        assertThat(revoked.valid()).isFalse();
        refused(() -> keys.revoke("by-name"), 404, "'by-name'");
        refused(() -> keys.revoke("nobody"), 404, "'nobody'");
    }

    @Test
    void configuredKeysGoOnWorkingAsTheDefaultProjectWithTheUsualLimit() {
        KeyService keys = keys(List.of(Sha256.of(CONFIGURED).hex().toUpperCase(java.util.Locale.ROOT)));
        keys.create(grant("other"));

        assertThat(keys.open()).isFalse();
        Caller caller = keys.caller(CONFIGURED).orElseThrow();
        assertThat(caller.project()).isEqualTo(ProjectId.DEFAULT);
        assertThat(caller.requestsPerMinute()).isEqualTo(7);
        assertThat(caller.key()).startsWith("configured:").doesNotContain(CONFIGURED);
        assertThat(keys.caller(CONFIGURED + "x")).isEmpty();
    }

    @Test
    void aRevokedKeyThatStandsInTheConfigurationStaysRevoked() {
        NewKey made = keys(List.of()).create(grant("first"));
        KeyService keys = keys(List.of(Sha256.of(made.text()).hex()));

        assertThat(keys.caller(made.text()).orElseThrow().key())
                .isEqualTo(made.key().id());
        keys.revoke("first");

        assertThat(keys.caller(made.text())).isEmpty();
    }

    @Test
    void aNameBelongsToOneValidKey() {
        KeyService keys = keys(List.of());
        NewKey first = keys.create(grant("laptop"));
        refused(() -> keys.create(grant("laptop")), 400, "'laptop' exists");
        keys.revoke("laptop");

        NewKey second = keys.create(grant("laptop"));

        assertThat(keys.caller(first.text())).isEmpty();
        assertThat(keys.caller(second.text())).isPresent();
        assertThat(keys.list())
                .extracting(AccessKey::id)
                .contains(first.key().id(), second.key().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-x", "key_0123456789", "a b", "a/b", "é", "a\n"})
    void namesThatAreNone(String name) {
        KeyService keys = keys(List.of());
        refused(() -> keys.create(grant(name)), 400, "Invalid 'name'");
        refused(() -> keys.create(grant("x".repeat(65))), 400, "Invalid 'name'");
        assertThat(keys.open()).isTrue();
    }

    @Test
    void limitsOutOfRange() {
        KeyService keys = keys(List.of());
        refused(() -> keys.create(new AccessKey.Grant("x", FILMS, Optional.of(-1))), 400, ">= 0");
        refused(() -> keys.create(new AccessKey.Grant("x", FILMS, Optional.of(1_000_001))), 400, "<= 1000000");
        NewKey unlimited = keys.create(new AccessKey.Grant("x", FILMS, Optional.of(0)));
        assertThat(keys.caller(unlimited.text()).orElseThrow().requestsPerMinute())
                .isZero();
    }

    @Test
    void theLastUseIsShownAtOnceAndWrittenDownLater() {
        KeyService keys = keys(List.of());
        NewKey made = keys.create(grant("laptop"));
        assertThat(only(keys).life().lastUsedAt()).isEmpty();
        clock.advance(Duration.ofMinutes(5));

        keys.caller(made.text());

        assertThat(only(keys).life().lastUsedAt()).contains(clock.instant());
        assertThat(only(keys(List.of())).life().lastUsedAt()).as("not yet").isEmpty();
        keys.saveUses();
        keys.saveUses();
        assertThat(only(keys(List.of())).life().lastUsedAt()).contains(clock.instant());
    }

    @Test
    void aUseIsShownAlsoWhileItIsBeingWrittenDown() throws InterruptedException {
        KeyService keys = keys(List.of());
        NewKey made = keys.create(grant("laptop"));
        keys.caller(made.text());
        Thread saving = Thread.ofVirtual().start(() -> {
            for (int times = 0; times < 200; times++) {
                clock.advance(Duration.ofMinutes(5));
                keys.caller(made.text());
                keys.saveUses();
            }
        });

        Instant before = Instant.MIN;
        while (saving.isAlive()) {
            Instant shown = only(keys).life().lastUsedAt().orElseThrow();
            assertThat(shown).isAfterOrEqualTo(before);
            before = shown;
        }
        saving.join();

        assertThat(only(keys(List.of())).life().lastUsedAt()).contains(clock.instant());
    }

    @Test
    void theTextOfAKeyIsNowhereInTheDataFolder() throws IOException {
        KeyService keys = keys(List.of());
        NewKey made = keys.create(grant("laptop"));
        keys.caller(made.text());
        keys.saveUses();
        String secret = made.text().substring(20);

        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(secret)
                        .doesNotContain(Sha256.of(made.text()).hex());
            }
        }
        assertThat(made.toString() + keys.list()).doesNotContain(secret);
    }

    private static AccessKey only(KeyService keys) {
        assertThat(keys.list()).hasSize(1);
        return keys.list().getFirst();
    }

    private KeyService keys(List<String> configured) {
        return keys(configured, Duration.ZERO);
    }

    private KeyService keys(List<String> configured, Duration trust) {
        return new KeyService(database, new KeySettings(configured, trust, 100, 7), clock);
    }

    private static AccessKey.Grant grant(String name) {
        return new AccessKey.Grant(name, ProjectId.DEFAULT, Optional.empty());
    }

    private static void refused(ThrowingCallable call, int status, String words) {
        assertThatThrownBy(call).asInstanceOf(type(ApiException.class)).satisfies(refusal -> {
            assertThat(refusal.error().status()).isEqualTo(status);
            assertThat(refusal.error().message()).contains(words);
        });
    }
}
