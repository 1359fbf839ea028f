package dev.kinora.server.http;

import dev.kinora.server.model.ApiError;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.store.StoreException;
import io.helidon.http.RequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where an exception becomes a status and a body. */
final class ErrorMapper {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

    private ErrorMapper() {}

    /** The refusal that tells a caller about a failure; one that nobody expected is logged under the request's id. */
    static ApiError refusal(Throwable failure, String requestId) {
        if (failure instanceof ApiException refused) {
            return refused.error();
        }
        if (failure instanceof RequestException broken) {
            return refusal(broken.status().code());
        }
        if (failure instanceof StoreException store && store.kind() == StoreException.Kind.FULL) {
            LOG.error("request {} refused: {}", requestId, store.getMessage());
            return ApiErrors.storageFull().error();
        }
        LOG.error("request {} failed", requestId, failure);
        return ApiErrors.serverError().error();
    }

    /** The refusal for what the HTTP layer itself could not take. */
    static ApiError refusal(int status) {
        return switch (status) {
            case 413 -> ApiErrors.bodyTooLarge().error();
            case 503 -> ApiErrors.overloaded().error();
            case 500 -> ApiErrors.serverError().error();
            default -> ApiErrors.notHttp().error();
        };
    }
}
