package dev.kinora.client;

/**
 * Why a video failed.
 *
 * @param code short machine word, such as {@code moderation_blocked}
 * @param message one sentence for people
 */
public record VideoError(String code, String message) {}
