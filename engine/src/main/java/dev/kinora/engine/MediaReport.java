package dev.kinora.engine;

/**
 * What {@link VideoEngine#fetch} delivered.
 *
 * @param mediaType as the engine declared it, for example {@code video/mp4}
 * @param bytes number of bytes handed to the sink
 * @param conformed whether the engine vouches that the file already is H.264 High yuv420p with AAC in an MP4 whose
 *     index comes first, of exactly the asked size and length, so that no second encode is needed
 */
public record MediaReport(String mediaType, long bytes, boolean conformed) {}
