package dev.kinora.client.http;

import dev.kinora.client.error.ApiError;
import dev.kinora.client.error.ApiException;
import dev.kinora.client.error.AuthenticationException;
import dev.kinora.client.error.BadRequestException;
import dev.kinora.client.error.ModerationException;
import dev.kinora.client.error.NotFoundException;
import dev.kinora.client.error.PermissionException;
import dev.kinora.client.error.RateLimitException;
import dev.kinora.client.error.ServerException;
import java.net.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Turns an error answer into its exception: the one place that knows which status means what. */
final class Refusal {
    private Refusal() {}

    static ApiException of(int status, HttpHeaders headers, String body) {
        ApiError error = read(status, headers, body);
        return switch (status) {
            case 401 -> new AuthenticationException(error);
            case 403 -> new PermissionException(error);
            case 404 -> new NotFoundException(error);
            case 429 -> new RateLimitException(error);
            default -> other(status, error);
        };
    }

    private static ApiException other(int status, ApiError error) {
        if (status >= 500) {
            return new ServerException(error);
        }
        if (error.code().filter("moderation_blocked"::equals).isPresent()) {
            return new ModerationException(error);
        }
        return status >= 400 ? new BadRequestException(error) : new ApiException(error);
    }

    private static ApiError read(int status, HttpHeaders headers, String body) {
        JsonNode error = parse(body);
        return new ApiError(
                status,
                Json.text(error, "message").orElse("the server answered with status " + status),
                Json.text(error, "type"),
                Json.text(error, "param"),
                Json.text(error, "code"),
                headers.firstValue("x-request-id"),
                Retry.asked(headers));
    }

    /** An answer that is not the API's JSON, from a proxy for instance, leaves only the status. */
    private static JsonNode parse(String body) {
        try {
            return Json.tree(body).path("error");
        } catch (JacksonException e) {
            return Json.object();
        }
    }
}
