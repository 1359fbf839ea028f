package dev.kinora.server.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Every refusal of the API, each text once. The numbers in the comments are the rows of the error table of the wire
 * specification.
 */
public final class ApiErrors {
    private static final String INVALID_REQUEST = "invalid_request_error";

    private ApiErrors() {}

    /** Row 1: the request carries no credentials. */
    public static ApiException missingKey() {
        return invalid(
                401,
                "You didn't provide an API key. You need to provide your API key in an Authorization header using "
                        + "Bearer auth (i.e. Authorization: Bearer YOUR_KEY), or as the password field (with blank "
                        + "username) if you're accessing the API from your browser and are prompted for a username "
                        + "and password.");
    }

    /** Row 2: the key is not known. Of the key only the first five and the last two characters are told. */
    public static ApiException wrongKey(String key) {
        String shown = key.length() < 12 ? "***" : key.substring(0, 5) + "***" + key.substring(key.length() - 2);
        return of(
                401,
                Optional.empty(),
                Optional.of("invalid_api_key"),
                "Incorrect API key provided: " + shown + ". Ask the operator of this server for a valid one.");
    }

    /** Row 5: the body is not JSON. */
    public static ApiException notJson() {
        return invalid(
                400,
                "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your "
                        + "HTTP library correctly. The API expects a JSON payload, but what was sent was not valid "
                        + "JSON.)");
    }

    /** Row 6: the body is JSON, but no object. */
    public static ApiException notAnObject(String got) {
        return of(
                400,
                Optional.empty(),
                Optional.of("invalid_type"),
                "Invalid type: expected an object, but got " + article(got) + " instead.");
    }

    /** Row 7: the multipart body cannot be read. */
    public static ApiException badMultipart() {
        return invalid(400, "Could not parse multipart form");
    }

    /** Row 8: neither JSON nor a form. */
    public static ApiException unsupportedContentType(String contentType) {
        return of(
                400,
                Optional.empty(),
                Optional.of("unsupported_content_type"),
                "Unsupported content type: '" + contentType + "'. This API method only accepts 'application/json' and "
                        + "'multipart/form-data' requests, but you specified the header 'Content-Type: " + contentType
                        + "'. Please try again with a supported content type.");
    }

    /** Row 8 of a route that takes files and nothing else. */
    public static ApiException multipartOnly(String contentType) {
        return of(
                400,
                Optional.empty(),
                Optional.of("unsupported_content_type"),
                "Unsupported content type: '" + contentType + "'. This API method only accepts 'multipart/form-data' "
                        + "requests, but you specified the header 'Content-Type: " + contentType
                        + "'. Please try again with a supported content type.");
    }

    /** Row 9: the body is larger than the server takes. */
    public static ApiException bodyTooLarge() {
        return invalid(413, "Request body too large");
    }

    /** What is no proper HTTP: a damaged request line, header or path. */
    public static ApiException notHttp() {
        return invalid(400, "We could not read your request. (HINT: It is not well-formed HTTP.)");
    }

    /** A range outside the asset. */
    public static ApiException rangeNotSatisfiable(long bytes) {
        return invalid(416, "The requested range is not inside the file, which has " + bytes + " bytes.");
    }

    /** Row 10: a required field is missing. */
    public static ApiException missingParameter(String param) {
        return onField(param, "missing_required_parameter", "Missing required parameter: '" + param + "'.");
    }

    /** Row 11: a text that must not be empty is. */
    public static ApiException emptyString(String param) {
        return onField(
                param,
                "empty_string",
                "Invalid '" + param + "': empty string. Expected a string with minimum length 1, but got an empty "
                        + "string instead.");
    }

    /** Row 12: a text is too long. */
    public static ApiException stringTooLong(String param, int maxLength, int length) {
        return onField(
                param,
                "string_above_max_length",
                "Invalid '" + param + "': string too long. Expected a string with maximum length " + maxLength
                        + ", but got a string with length " + length + " instead.");
    }

    /** Rows 13, 15, 16 and 37: a value outside its list. */
    public static ApiException invalidValue(String param, String value, List<String> supported) {
        return onField(
                param,
                "invalid_value",
                "Invalid value: '" + value + "'. Supported values are: " + quotedList(supported, "and") + ".");
    }

    /** Row 13 and its like: a value that a rule in words refuses. */
    public static ApiException invalidValue(String param, String message) {
        return onField(param, "invalid_value", message);
    }

    /**
     * Rows 14 and 20: a value of the wrong kind.
     *
     * @param expected with its article, for example {@code a string}
     * @param got without an article: {@code array}, {@code object}, {@code string}, {@code integer}, {@code number},
     *     {@code boolean}, {@code null}, {@code file}
     */
    public static ApiException invalidType(String param, String expected, String got) {
        return onField(
                param,
                "invalid_type",
                "Invalid type for '" + param + "': expected " + expected + ", but got " + article(got) + " instead.");
    }

    /** Row 17: a field nobody knows. */
    public static ApiException unknownParameter(String param) {
        return onField(param, "unknown_parameter", "Unknown parameter: '" + param + "'.");
    }

    /** Row 18: the reference picture has another size than the video. */
    public static ApiException referenceSizeMismatch() {
        return of(
                400,
                Optional.of("input_reference"),
                Optional.empty(),
                "Inpaint image must match the requested width and height");
    }

    /** Row 19: the reference is no picture of a kind that is taken. */
    public static ApiException unsupportedImage(String mediaType) {
        return onField(
                "input_reference",
                "unsupported_file_mimetype",
                "Invalid file 'input_reference': unsupported mimetype ('" + mediaType
                        + "'). Supported file formats are " + "'image/jpeg', 'image/png', and 'image/webp'.");
    }

    /** Row 19: the reference cannot be decoded; {@code why} ends the sentence. */
    public static ApiException undecodableImage(String why) {
        return onField(
                "input_reference",
                "invalid_image",
                "Invalid file 'input_reference': the image is not usable, " + why + ".");
    }

    /** Row 21: not exactly one of the two members. */
    public static ApiException referenceChoice() {
        return onField(
                "input_reference",
                "invalid_value",
                "Provide exactly one of 'image_url' or 'file_id' for 'input_reference'.");
    }

    /** Beside row 21: the reference cannot be had; {@code why} ends the sentence. */
    public static ApiException badReference(String why) {
        return onField("input_reference", "invalid_value", "Invalid value for 'input_reference': " + why + ".");
    }

    /** Row 22: the source of a remix, an edit or an extension is not finished. */
    public static ApiException sourceNotCompleted(String param, String id) {
        return of(400, Optional.of(param), Optional.empty(), "Video '" + id + "' is not completed.");
    }

    /** Row 22: the source's bytes are gone. */
    public static ApiException sourceExpired(String param, String id) {
        return of(400, Optional.of(param), Optional.empty(), "Video '" + id + "' assets have expired.");
    }

    /** Row 23: one extension more than a lineage may have. */
    public static ApiException tooManyExtensions(int max) {
        return onField("video.id", "invalid_value", "A video can be extended at most " + max + " times.");
    }

    /** Row 24: the result would be too long. */
    public static ApiException extendedTooFar(int maxSeconds) {
        return onField(
                "seconds",
                "invalid_value",
                "Extended video would exceed the maximum total length of " + maxSeconds + " seconds.");
    }

    /** Row 25: more characters than a video takes. */
    public static ApiException tooManyCharacters(int max, int length) {
        return onField(
                "characters",
                "array_above_max_length",
                "Invalid 'characters': array too long. Expected an array with maximum length " + max
                        + ", but got an array with length " + length + " instead.");
    }

    /** Row 25: no character of that id in the caller's project. */
    public static ApiException characterNotFound(String id) {
        return invalid(404, "Character with id '" + id + "' not found.");
    }

    /** Row 25, named by a create. */
    public static ApiException unknownCharacter(String id) {
        return of(404, Optional.of("characters"), Optional.empty(), "Character with id '" + id + "' not found.");
    }

    /** Beside row 19: an uploaded video is not usable; {@code why} ends the sentence. */
    public static ApiException badVideo(String why) {
        return onField("video", "invalid_video", "Invalid file 'video': the video is not usable, " + why + ".");
    }

    /** The engine cannot do what is asked, and nothing similar may stand in. */
    public static ApiException unsupportedOperation(Optional<String> param, String message) {
        return of(400, param, Optional.of("unsupported_operation"), message);
    }

    /** Row 26: no video of that id in the caller's project. */
    public static ApiException videoNotFound(String id) {
        return invalid(404, "Video with id '" + id + "' not found.");
    }

    /** Row 26b: content before completion. The braces are literal. */
    public static ApiException videoNotReady() {
        return invalid(404, "Video is not ready yet, use GET /v1/videos/{video_id} to check status.");
    }

    /** Beside row 26b: a preview before its first segment. */
    public static ApiException previewNotReady() {
        return preview("preview_not_ready", "The preview of this video has not begun yet, try again in a moment.");
    }

    /** Beside row 26b: a preview of a video that is finished. The braces are literal. */
    public static ApiException previewEnded() {
        return preview(
                "preview_ended",
                "The preview of this video is over, use GET /v1/videos/{video_id}/content to watch it.");
    }

    /** Beside row 26b: an engine that shows nothing before the end. The braces are literal. */
    public static ApiException noPreview() {
        return preview(
                "preview_unavailable",
                "This video has no preview, use GET /v1/videos/{video_id}/content once it is completed.");
    }

    /** Beside row 26b: a file that the preview does not have. */
    public static ApiException previewPieceNotFound(String name) {
        return preview("preview_piece_not_found", "The preview of this video has no file '" + name + "'.");
    }

    private static ApiException preview(String code, String message) {
        return of(404, Optional.empty(), Optional.of(code), message);
    }

    /** Row 27: content after expiry. */
    public static ApiException assetsExpired(String id) {
        return of(
                404,
                Optional.empty(),
                Optional.of("expired"),
                "Video assets for '" + id + "' have expired and are no longer available.");
    }

    /** Row 28: no model of that name. */
    public static ApiException modelNotFound(String id) {
        return of(404, Optional.of("model"), Optional.of("model_not_found"), "The model '" + id + "' does not exist");
    }

    /** Row 29: no file of that id in the caller's project. */
    public static ApiException fileNotFound(String id) {
        return of(404, Optional.of("id"), Optional.empty(), noSuchFile(id));
    }

    /** Row 29: a request names a file that is not there. */
    public static ApiException unknownFile(String param, String id) {
        return of(400, Optional.of(param), Optional.empty(), noSuchFile(id));
    }

    /** No batch of that id in the caller's project. */
    public static ApiException batchNotFound(String id) {
        return invalid(404, "No batch found with id '" + id + "'.");
    }

    /** A batch that is over, or writes its results, cannot be cancelled any more. */
    public static ApiException batchNotCancellable(String id, String status) {
        return invalid(400, "Cannot cancel batch '" + id + "' with status '" + status + "'.");
    }

    /** An object has more keys than allowed. */
    public static ApiException objectTooLarge(String param, int max, int got) {
        return onField(
                param,
                "object_above_max_properties",
                "Invalid '" + param + "': too many properties. Expected an object with at most " + max
                        + " properties, but got an object with " + got + " properties instead.");
    }

    /** Like row 26: no webhook endpoint of that id in the caller's project. */
    public static ApiException webhookEndpointNotFound(String id) {
        return invalid(404, "Webhook endpoint with id '" + id + "' not found.");
    }

    /** Like row 26: the webhook endpoint has no delivery of that id. */
    public static ApiException deliveryNotFound(String id) {
        return invalid(404, "Webhook delivery with id '" + id + "' not found.");
    }

    /** The webhook endpoint stands in the configuration file, which alone changes it. */
    public static ApiException webhookEndpointReadOnly(String id) {
        return of(
                400,
                Optional.empty(),
                Optional.of("read_only"),
                "Webhook endpoint '" + id + "' stands in the configuration file of this server and is changed there.");
    }

    /** A project has as many webhook endpoints as it may have. */
    public static ApiException tooManyWebhookEndpoints(int max) {
        return of(
                400,
                Optional.empty(),
                Optional.of("webhook_endpoint_limit"),
                "A project can have at most " + max + " webhook endpoints.");
    }

    /** The test of a webhook endpoint got no answer. */
    public static ApiException webhookEndpointUnreachable(String reason) {
        return of(
                400,
                Optional.empty(),
                Optional.of("webhook_endpoint_unreachable"),
                "The webhook endpoint gave no answer. " + reason);
    }

    /** A list that must not be empty is. */
    public static ApiException emptyArray(String param) {
        return onField(
                param,
                "empty_array",
                "Invalid '" + param + "': empty array. Expected an array with minimum length 1, but got an empty array "
                        + "instead.");
    }

    /** Row 25: a list is too long. */
    public static ApiException arrayTooLong(String param, int maxLength, int length) {
        return onField(
                param,
                "array_above_max_length",
                "Invalid '" + param + "': array too long. Expected an array with maximum length " + maxLength
                        + ", but got an array with length " + length + " instead.");
    }

    /** Row 30: no such route. */
    public static ApiException unknownRoute(String method, String path) {
        return invalid(404, "Invalid URL (" + method + " " + path + ")");
    }

    /** Row 31: the route exists, the method on it does not. */
    public static ApiException wrongMethod(String method, String path) {
        return of(
                405,
                Optional.empty(),
                Optional.of("method_not_supported"),
                "Not allowed to " + method + " on " + path
                        + ". (HINT: Perhaps you meant to use a different HTTP method?)");
    }

    /**
     * Row 33: a key made more requests a minute than it may.
     *
     * @param where the name of the organization
     * @param limit requests a minute
     * @param wait until the next one may be made
     * @param shown that time as callers read it, for example {@code 2.4s}
     */
    public static ApiException rateLimited(String where, int limit, Duration wait, String shown) {
        return tooManyRequests(
                "Rate limit reached for this key in organization " + where + " on requests per min (RPM): Limit "
                        + limit + ", Used " + limit + ", Requested 1. Please try again in " + shown + ".",
                wait);
    }

    /** Beside row 33: an address showed so many wrong keys that it is refused for a while. */
    public static ApiException tooManyWrongKeys(Duration wait, String shown) {
        return tooManyRequests(
                "Too many incorrect API keys came from your address. Please try again in " + shown + ".", wait);
    }

    /** Row 32: the prompt is refused. */
    public static ApiException moderationBlocked() {
        VideoFailure refused = VideoFailure.moderationBlocked();
        return of(400, Optional.empty(), Optional.of(refused.code().wire()), refused.message());
    }

    /** Row 34: the queue is full. */
    public static ApiException tooManyJobs() {
        return new ApiException(
                new ApiError(
                        429,
                        "video_generation_user_error",
                        Optional.empty(),
                        Optional.empty(),
                        "Too many running tasks"),
                Optional.of(Duration.ofSeconds(5)));
    }

    /** An {@code Idempotency-Key} that is none. */
    public static ApiException badIdempotencyKey() {
        return of(
                400,
                Optional.empty(),
                Optional.of("invalid_value"),
                "Invalid 'Idempotency-Key' header: expected 1 to 255 printable ASCII characters.");
    }

    /** An {@code Idempotency-Key} that came with another request before. */
    public static ApiException idempotencyConflict() {
        return of(
                400,
                Optional.empty(),
                Optional.of("idempotency_conflict"),
                "This Idempotency-Key was sent with a different request before. Send the same request again, or a new "
                        + "key with the new one.");
    }

    /** No valid access key of that id or name; only the operator hears this. */
    public static ApiException accessKeyNotFound(String idOrName) {
        return invalid(404, "No valid key has the id or the name '" + idOrName + "'.");
    }

    /** Beside row 33: more listen at once than the server serves. */
    public static ApiException tooManyListeners(String what) {
        return new ApiException(new ApiError(
                429,
                "requests",
                Optional.empty(),
                Optional.of("rate_limit_exceeded"),
                "Too many " + what + " are open. Close one, or try again later."));
    }

    /** Beside row 22: the video has ended and cannot be cancelled any more. */
    public static ApiException notCancellable(String id, String status) {
        return of(
                400,
                Optional.empty(),
                Optional.of("not_cancellable"),
                "Video '" + id + "' is already " + status + " and cannot be cancelled.");
    }

    /** Beside row 25: an object has too many entries. */
    public static ApiException tooManyProperties(String param, int max, int got) {
        return onField(
                param,
                "object_above_max_properties",
                "Invalid '" + param + "': too many properties. Expected an object with at most " + max
                        + " properties, but got an object with " + got + " properties instead.");
    }

    /** Beside row 12: the name of an entry is too long. */
    public static ApiException propertyNameTooLong(String param, int maxLength, int length) {
        return onField(
                param,
                "property_name_above_max_length",
                "Invalid '" + param + "': property name too long. Expected a property name with maximum length "
                        + maxLength + ", but got one with length " + length + " instead.");
    }

    /** Row 38: a whole number below its range. */
    public static ApiException integerTooSmall(String param, long min, String got) {
        return onField(
                param,
                "integer_below_min_value",
                "Invalid '" + param + "': integer below minimum value. Expected a value >= " + min + ", but got " + got
                        + " instead.");
    }

    /** Row 38: a whole number above its range. */
    public static ApiException integerTooLarge(String param, long max, String got) {
        return onField(
                param,
                "integer_above_max_value",
                "Invalid '" + param + "': integer above maximum value. Expected a value <= " + max + ", but got " + got
                        + " instead.");
    }

    /** Row 39: no fault of the caller. */
    public static ApiException serverError() {
        return server(
                500,
                "The server had an error while processing your request. Sorry about that! You can retry your request, "
                        + "and name the request id when you report it.");
    }

    /** Beside row 40: nothing can be written until the operator makes room. */
    public static ApiException storageFull() {
        return server(503, "The server's storage is full, so it takes nothing new. Please tell its operator.");
    }

    /** Row 40: draining, or nothing that could take the work. */
    public static ApiException overloaded() {
        return server(503, "The engine is currently overloaded, please try again later");
    }

    /** Values as error texts list them: {@code 'a' and 'b'}, {@code 'a', 'b', and 'c'}. */
    public static String quotedList(List<String> values, String lastWord) {
        List<String> quoted = values.stream().map(v -> "'" + v + "'").toList();
        int last = quoted.size() - 1;
        return switch (quoted.size()) {
            case 0 -> "";
            case 1 -> quoted.getFirst();
            case 2 -> quoted.getFirst() + " " + lastWord + " " + quoted.getLast();
            default -> String.join(", ", quoted.subList(0, last)) + ", " + lastWord + " " + quoted.get(last);
        };
    }

    private static String noSuchFile(String id) {
        return "No such File object: " + id;
    }

    private static String article(String kind) {
        return switch (kind) {
            case "null" -> "null";
            case "array", "object", "integer" -> "an " + kind;
            default -> "a " + kind;
        };
    }

    private static ApiException onField(String param, String code, String message) {
        return of(400, Optional.of(param), Optional.of(code), message);
    }

    private static ApiException invalid(int status, String message) {
        return of(status, Optional.empty(), Optional.empty(), message);
    }

    private static ApiException tooManyRequests(String message, Duration wait) {
        return new ApiException(
                new ApiError(429, "requests", Optional.empty(), Optional.of("rate_limit_exceeded"), message),
                Optional.of(wait));
    }

    private static ApiException server(int status, String message) {
        return new ApiException(new ApiError(status, "server_error", Optional.empty(), Optional.empty(), message));
    }

    private static ApiException of(int status, Optional<String> param, Optional<String> code, String message) {
        return new ApiException(new ApiError(status, INVALID_REQUEST, param, code, message));
    }
}
