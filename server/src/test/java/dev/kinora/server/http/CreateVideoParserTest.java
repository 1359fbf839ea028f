package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kinora.server.http.wire.Json;
import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.service.CreateVideo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateVideoParserTest {
    @Test
    void everyField() {
        CreateVideo request = parse("""
                {"prompt":"p","model":"sora-2-pro","seconds":"8","size":"1280x720","quality":"standard"}""");

        assertThat(request)
                .isEqualTo(new CreateVideo(
                        "p",
                        Optional.of("sora-2-pro"),
                        Optional.of("8"),
                        Optional.of("1280x720"),
                        CreateVideo.Guide.none()));
    }

    @Test
    void nullCountsAsAbsentWhereAFieldIsOptional() {
        assertThat(parse("{\"prompt\":\"p\",\"model\":null,\"seconds\":null,\"size\":null,\"input_reference\":null}"))
                .isEqualTo(CreateVideo.of("p"));
    }

    @ParameterizedTest
    @CsvSource({"8,8", "8.0,8", "'\"8\"',8", "'\" 08 \"',8", "'\"8.00\"',8", "7.5,7.5", "'\"eight\"',eight", "1e9,1e9"})
    void secondsInAnyDecimalText(String json, String seconds) {
        assertThat(parse("{\"prompt\":\"p\",\"seconds\":" + json + "}").seconds())
                .contains(seconds);
    }

    @Test
    void row10() {
        assertThat(refused("{}").message()).isEqualTo("Missing required parameter: 'prompt'.");
        assertThat(refused("{\"size\":7}").code()).contains("missing_required_parameter");
    }

    @ParameterizedTest
    @CsvSource({"1,an integer", "1.5,a number", "true,a boolean", "[],an array", "{},an object", "null,null"})
    void row14TextsOfAnotherKind(String json, String got) {
        assertThat(refused("{\"prompt\":" + json + "}").message())
                .isEqualTo("Invalid type for 'prompt': expected a string, but got " + got + " instead.");
    }

    @Test
    void row14SecondsOfAnotherKind() {
        ApiError error = refused("{\"prompt\":\"p\",\"seconds\":true}");

        assertThat(error.code()).contains("invalid_type");
        assertThat(error.message())
                .isEqualTo("Invalid type for 'seconds': expected one of '4', '8', '12', '16', or '20', but got a"
                        + " boolean instead.");
    }

    @Test
    void row17() {
        ApiError error = refused("{\"width\":1}");

        assertThat(error.message()).isEqualTo("Unknown parameter: 'width'.");
        assertThat(error.param()).contains("width");
        assertThat(error.code()).contains("unknown_parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "user", "metadata", "webhook"})
    void row17NeighboursOfOtherEndpoints(String field) {
        assertThat(refused("{\"prompt\":\"p\",\"" + field + "\":1}").code()).contains("unknown_parameter");
    }

    @Test
    void unknownFieldsPassWhenTheyMay() {
        CreateVideoParser lenient = new CreateVideoParser(CreateVideoParser.UnknownFields.IGNORED);
        byte[] body = "{\"prompt\":\"p\",\"width\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(lenient.parse(Json.readObject(body, body.length))).isEqualTo(CreateVideo.of("p"));
    }

    private static CreateVideo parse(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return new CreateVideoParser(CreateVideoParser.UnknownFields.REFUSED).parse(Json.readObject(body, body.length));
    }

    private static ApiError refused(String json) {
        ApiError[] error = new ApiError[1];
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> parse(json))
                .satisfies(e -> error[0] = e.error());
        return error[0];
    }
}
