package dev.kinora.server.service;

import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.VideoSource;

/**
 * A request to let a video go on; values not judged yet.
 *
 * @param source the video
 * @param prompt as sent, possibly empty
 * @param seconds how much is added, decimal text
 * @param emulation whether something similar will do
 */
public record ExtendVideo(VideoSource source, String prompt, String seconds, Emulation emulation) {}
