package dev.kinora.server.http.wire;

import dev.kinora.server.model.ApiError;
import java.util.Optional;

/** The error envelope: four keys, nulls explicit. */
public record ErrorBody(Detail error) {
    /** What went wrong. */
    public record Detail(String message, String type, Optional<String> param, Optional<String> code) {}

    /** The refusal as the API shows it. */
    public static ErrorBody of(ApiError error) {
        return new ErrorBody(new Detail(error.message(), error.type(), error.param(), error.code()));
    }
}
