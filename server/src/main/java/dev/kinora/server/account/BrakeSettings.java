package dev.kinora.server.account;

import java.time.Duration;

/**
 * How those who try wrong keys are slowed.
 *
 * @param free wrong keys an address may show within a minute without any delay
 * @param refuseAfter wrong keys within a minute after which an address is refused until the minute is over
 * @param longest the longest delay of one answer
 * @param addresses addresses that are watched at once, at least 1
 * @param held answers that are delayed at once; further ones are refused instead
 */
public record BrakeSettings(int free, int refuseAfter, Duration longest, int addresses, int held) {}
