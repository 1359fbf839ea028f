package dev.kinora.server.service;

import dev.kinora.server.model.Emulation;

/**
 * A request for a variation of a finished video; values not judged yet.
 *
 * @param source id of the video, as sent
 * @param prompt as sent, possibly empty
 * @param emulation whether something similar will do
 */
public record RemixVideo(String source, String prompt, Emulation emulation) {}
