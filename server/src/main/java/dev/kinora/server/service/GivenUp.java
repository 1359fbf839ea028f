package dev.kinora.server.service;

import dev.kinora.server.model.VideoId;
import dev.kinora.server.store.RenderLog;
import java.util.Optional;

/**
 * A video that has failed because nobody wants it any more.
 *
 * @param id the video
 * @param submission what an engine may still do for it
 */
public record GivenUp(VideoId id, Optional<RenderLog.Attempt> submission) {}
