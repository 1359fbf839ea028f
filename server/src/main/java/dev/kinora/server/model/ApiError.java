package dev.kinora.server.model;

import java.util.Optional;

/**
 * A refusal in the terms of the API.
 *
 * @param status HTTP status, 400 to 599
 * @param type the envelope's {@code type}
 * @param param the offending field
 * @param code what a program branches on
 * @param message for people
 */
public record ApiError(int status, String type, Optional<String> param, Optional<String> code, String message) {}
