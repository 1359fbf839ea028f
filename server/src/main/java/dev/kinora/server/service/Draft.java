package dev.kinora.server.service;

import dev.kinora.server.model.Video;

/**
 * A video that the rules accept and nobody has stored yet, with the files it starts from. Either enrolled or dropped.
 *
 * @param video as it will be
 * @param candidate what is stored with it
 */
public record Draft(Video video, Acceptance.Candidate candidate) {}
