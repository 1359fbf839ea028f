package dev.kinora.server.service;

import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.VideoSource;
import java.util.Optional;

/**
 * A request for a changed version of a video; values not judged yet.
 *
 * @param source the video
 * @param prompt as sent, possibly empty
 * @param model name of the model, if named; only looked at for an upload
 * @param emulation whether something similar will do
 */
public record EditVideo(VideoSource source, String prompt, Optional<String> model, Emulation emulation) {}
