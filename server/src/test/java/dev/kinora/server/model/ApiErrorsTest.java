package dev.kinora.server.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiErrorsTest {
    @Test
    void listsJoinLikeUpstream() {
        assertThat(ApiErrors.quotedList(List.of("asc", "desc"), "and")).isEqualTo("'asc' and 'desc'");
        assertThat(ApiErrors.quotedList(List.of("4", "8", "12"), "or")).isEqualTo("'4', '8', or '12'");
    }

    @Test
    void row15HasEveryKey() {
        ApiError error =
                ApiErrors.invalidValue("size", "1080x1080", VideoSize.wires()).error();

        assertThat(error)
                .isEqualTo(new ApiError(
                        400,
                        "invalid_request_error",
                        Optional.of("size"),
                        Optional.of("invalid_value"),
                        "Invalid value: '1080x1080'. Supported values are: '720x1280', '1280x720', '1024x1792', "
                                + "'1792x1024', '1080x1920', and '1920x1080'."));
    }

    @Test
    void articlesFitTheirNouns() {
        assertThat(ApiErrors.invalidType("prompt", "a string", "array").error().message())
                .isEqualTo("Invalid type for 'prompt': expected a string, but got an array instead.");
        assertThat(ApiErrors.invalidType("prompt", "a string", "null").error().message())
                .endsWith("but got null instead.");
    }

    @Test
    void ofAWrongKeyOnlyTheEndsAreTold() {
        String message = ApiErrors.wrongKey("sk-abcdefghijklmnopyz").error().message();

        assertThat(message).contains("sk-ab***yz").doesNotContain("cdefgh");
        assertThat(ApiErrors.wrongKey("short").error().message()).doesNotContain("short");
    }
}
