package dev.kinora.server.service;

import java.time.Duration;

/**
 * What the service has to know.
 *
 * @param rules what requests may ask for
 * @param assetGrace how long after {@code expires_at} assets are still served
 * @param recentVideos how many videos read lately are kept in memory
 */
public record ServiceSettings(RulesSettings rules, Duration assetGrace, int recentVideos) {}
