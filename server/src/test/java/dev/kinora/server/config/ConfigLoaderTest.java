package dev.kinora.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigLoaderTest {
    @TempDir
    Path folder;

    @Test
    void theDefaults() {
        KinoraConfig config = KinoraConfig.defaults();

        assertThat(config.server().host()).isEqualTo("127.0.0.1");
        assertThat(config.server().port()).isEqualTo(8080);
        assertThat(config.server().bodies().max()).isEqualTo(new ByteSize(32 << 20));
        assertThat(config.data().dir()).isEqualTo(Path.of("./kinora-data"));
        assertThat(config.assets().ttl()).isEqualTo(Duration.ofHours(1));
        assertThat(config.queue().tries().attempts()).isEqualTo(3);
        assertThat(config.rules()).isEqualTo(new RulesConfig(true, false, false, false));
        assertThat(config.engines()).containsExactly(new EngineConfig("animatic", "animatic", Map.of()));
        assertThat(config.auth().closed()).isFalse();
    }

    @Test
    void everyKeyIsReachableFromEverySource() {
        Map<String, String> samples = new HashMap<>();
        for (Schema.Key key : new Schema().keys()) {
            samples.put(key.path(), key.setting().standard());
        }
        samples.values().removeIf(String::isEmpty);
        Map<String, String> variables = new HashMap<>();
        samples.forEach((key, value) ->
                variables.put(new Schema().find(key).orElseThrow().variable(), value));

        EffectiveConfig byFlags = ConfigLoader.load(ConfigSources.ofFlags(samples));
        EffectiveConfig byEnvironment = ConfigLoader.load(new ConfigSources(Optional.empty(), variables, Map.of()));

        assertThat(byFlags.config()).isEqualTo(KinoraConfig.defaults());
        assertThat(byEnvironment.config()).isEqualTo(KinoraConfig.defaults());
        assertThat(byFlags.entries())
                .filteredOn(entry -> samples.containsKey(entry.key()))
                .isNotEmpty()
                .allMatch(entry -> entry.origin().equals("command line"));
        assertThat(byEnvironment.entries())
                .filteredOn(entry -> samples.containsKey(entry.key()))
                .allMatch(entry -> entry.origin().startsWith("KINORA_"));
    }

    @Test
    void laterSourcesWinAndTheOriginIsKnown() throws IOException {
        Path file = write("""
                server:
                  port: 9000
                  organization: acme
                assets:
                  ttl: 24h
                """);

        EffectiveConfig effective = ConfigLoader.load(new ConfigSources(
                Optional.of(file),
                Map.of("KINORA_SERVER_PORT", "9001", "KINORA_API_KEY", "sk-secret", "KINORA_BASE_URL", "http://x"),
                Map.of("assets.ttl", "0")));

        assertThat(effective.config().server().port()).isEqualTo(9001);
        assertThat(effective.config().server().organization()).isEqualTo("acme");
        assertThat(effective.config().assets().ttl()).isZero();
        assertThat(effective.config().auth().key()).contains("sk-secret");
        assertThat(effective.entries())
                .contains(
                        new EffectiveConfig.Entry("server.port", "9001", "KINORA_SERVER_PORT"),
                        new EffectiveConfig.Entry("server.organization", "acme", "kinora.yaml:3"),
                        new EffectiveConfig.Entry("assets.ttl", "0", "command line"),
                        new EffectiveConfig.Entry("assets.grace", "10m", "default"),
                        new EffectiveConfig.Entry("auth.key", "(secret)", "KINORA_API_KEY"));
        assertThat(effective.toString()).doesNotContain("sk-secret");
    }

    @Test
    void enginesAndRoutes() throws IOException {
        KinoraConfig config = load("""
                engines:
                  - id: card
                    type: testcard
                    settings:
                      slots: 2
                  - {id: art, type: animatic}
                routes:
                  my-model: card
                """);

        assertThat(config.engines())
                .isEqualTo(List.of(
                        new EngineConfig("card", "testcard", Map.of("slots", "2")),
                        new EngineConfig("art", "animatic", Map.of())));
        assertThat(config.routes()).containsExactly(Map.entry("my-model", "card"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    server: {prot: 1}            | kinora.yaml:1: unknown key 'server.prot'; did you mean 'server.port'?
                    srever: {port: 1}            | kinora.yaml:1: unknown key 'srever'; did you mean 'server'?
                    port: 1                      | kinora.yaml:1: unknown key 'port'; known here are
                    server: {port: eighty}       | kinora.yaml:1: 'server.port' is 'eighty'; accepted is a whole number from 0 to 65535.
                    server: {port: 70000}        | kinora.yaml:1: 'server.port' is '70000'; accepted is a whole number from 0 to 65535.
                    server: {port: [1]}          | kinora.yaml:1: 'server.port' is a list; accepted is
                    server: {port: }             | kinora.yaml:1: 'server.port' is empty; accepted is
                    server: 8080                 | kinora.yaml:1: 'server' is a section; its keys are
                    server: {port: 1, port: 2}   | kinora.yaml:1: 'port' is written twice.
                    assets: {ttl: 10}            | kinora.yaml:1: 'assets.ttl' is '10'; accepted is a time from 0 to 3650d.
                    rules: {lenient_sizes: si}   | kinora.yaml:1: 'rules.lenient_sizes' is 'si'; accepted is true or false.
                    logging: {level: loud}       | kinora.yaml:1: 'logging.level' is 'loud'; accepted is error, warn, info, debug, trace.
                    engines: [{id: a}]           | kinora.yaml:1: an entry of 'engines' needs 'type'.
                    engines: [{id: A, type: b}]  | The engine id 'A' must be 1 to 64 of a-z, 0-9 and '-'.
                    engines: [{id: a, typ: b}]   | kinora.yaml:1: unknown key 'typ' in 'engines'; known are [id, type, settings].
                    routes: {m: nowhere}         | 'routes' sends the model 'm' to the engine 'nowhere', which is not one of [animatic].
                    auth: {keys: [sk-plain]}     | 'auth.keys' takes SHA-256 hashes of 64 hex digits
                    queue: {lease: {length: 1s}} | 'queue.lease.length' must last at least three times
                    media: {ffmpeg: /bin/x}      | 'media.ffmpeg' and 'media.ffprobe' go together: set both or none.
                    server: {port: 1             | kinora.yaml:2: this is not YAML
                    - 1                          | kinora.yaml:1: a configuration is made of lines like
                    """)
    void aMistakeIsNamedWithItsPlaceAndTheFix(String yaml, String message) throws IOException {
        Path file = write(yaml + "\n");

        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ConfigLoader.load(new ConfigSources(Optional.of(file), Map.of(), Map.of())))
                .withMessageStartingWith(message);
    }

    @Test
    void aVariableThatCanOnlyBeOursIsRefusedWhenItIsUnknown() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ConfigLoader.load(
                        new ConfigSources(Optional.empty(), Map.of("KINORA_SERVER_PROT", "1"), Map.of())))
                .withMessage("The variable KINORA_SERVER_PROT sets no known key; did you mean KINORA_SERVER_PORT?");
    }

    @Test
    void aMissingFileSaysSo() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> ConfigLoader.load(
                        new ConfigSources(Optional.of(folder.resolve("none.yaml")), Map.of(), Map.of())))
                .withMessageStartingWith("There is no configuration file");
    }

    @Test
    void anEmptyFileIsTheDefaults() throws IOException {
        assertThat(load("# nothing\n")).isEqualTo(KinoraConfig.defaults());
        assertThat(load("server:\n")).isEqualTo(KinoraConfig.defaults());
    }

    private KinoraConfig load(String yaml) throws IOException {
        return ConfigLoader.load(new ConfigSources(Optional.of(write(yaml)), Map.of(), Map.of()))
                .config();
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("kinora.yaml"), yaml);
    }
}
