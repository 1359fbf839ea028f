package dev.kinora.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** What a refusal looks like, to the byte. */
final class Refusals {
    static final String INVALID = "invalid_request_error";

    private Refusals() {}

    /** An {@code invalid_request_error} about no field and with no code. */
    static void assertRefused(Answer answer, int status, String message) {
        assertRefused(answer, status, INVALID, Optional.empty(), Optional.empty(), message);
    }

    /** An {@code invalid_request_error} about a field. */
    static void assertRefused(Answer answer, int status, String param, String code, String message) {
        assertRefused(answer, status, INVALID, Optional.of(param), Optional.of(code), message);
    }

    static void assertRefused(
            Answer answer, int status, String type, Optional<String> param, Optional<String> code, String message) {
        assertThat(answer.text())
                .isEqualTo("{\"error\":{\"message\":" + quoted(message) + ",\"type\":" + quoted(type) + ",\"param\":"
                        + param.map(Refusals::quoted).orElse("null") + ",\"code\":"
                        + code.map(Refusals::quoted).orElse("null") + "}}");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).contains("application/json");
        assertThat(answer.header("x-request-id").orElse("")).matches("req_[0-9a-f]{32}");
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
