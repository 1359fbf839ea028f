package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinora.server.http.wire.Json;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.service.CreateVideo.Guide;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceParserTest {
    @Test
    void everyField() {
        assertThat(parse(
                        "{\"seed\":7,\"negative_prompt\":\"rain\",\"engine_params\":{\"a\":1,\"b\":\"x\",\"c\":null}}"))
                .isEqualTo(new Guide(Optional.of(7L), Optional.of("rain"), Map.of("a", "1", "b", "x")));
    }

    @Test
    void absentAndNullAreTheSame() {
        assertThat(parse("{}")).isEqualTo(Guide.none());
        assertThat(parse("{\"seed\":null,\"negative_prompt\":null,\"engine_params\":null}"))
                .isEqualTo(Guide.none());
    }

    @Test
    void anObjectMayComeAsTextAsAFormSendsIt() {
        assertThat(parse("{\"engine_params\":\"{\\\"a\\\":\\\"b\\\"}\",\"seed\":\" 12 \"}"))
                .isEqualTo(new Guide(Optional.of(12L), Optional.empty(), Map.of("a", "b")));
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999999999999999,9223372036854775807",
        "-999999999999999999999999,-9223372036854775807",
        "-1,-1"
    })
    void aSeedIsJudgedByTheRulesHoweverFarOut(String json, long seed) {
        assertThat(parse("{\"seed\":" + json + "}").seed()).contains(seed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"seed\":1.5}|seed|Invalid type for 'seed': expected an integer, but got a number instead.",
                "{\"seed\":\"x\"}|seed|Invalid type for 'seed': expected an integer, but got a string instead.",
                "{\"seed\":true}|seed|Invalid type for 'seed': expected an integer, but got a boolean instead.",
                "{\"negative_prompt\":[]}|negative_prompt|Invalid type for 'negative_prompt': expected a string, but got"
                        + " an array instead.",
                "{\"engine_params\":[]}|engine_params|Invalid type for 'engine_params': expected an object, but got an"
                        + " array instead.",
                "{\"engine_params\":\"steps\"}|engine_params|Invalid type for 'engine_params': expected an object, but got"
                        + " a string instead.",
                "{\"engine_params\":{\"a\":{}}}|engine_params.a|Invalid type for 'engine_params.a': expected a string,"
                        + " number or boolean, but got an object instead."
            })
    void wrongKinds(String json, String param, String message) {
        ApiError error = refused(json);
        assertThat(error.message()).isEqualTo(message);
        assertThat(error.param()).contains(param);
        assertThat(error.code()).contains("invalid_type");
    }

    @Test
    void textThatLooksLikeAnObjectAndIsNone() {
        assertThat(refused("{\"engine_params\":\"{a\"}").message()).startsWith("We could not parse the JSON body");
    }

    private static ApiError refused(String json) {
        return catchThrowableOfType(ApiException.class, () -> parse(json)).error();
    }

    private static Guide parse(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return GuidanceParser.parse(Json.readObject(bytes, bytes.length).fields());
    }
}
