package dev.kinora.animatic.language;

/**
 * What one shot is asked to show. Every concept in it is a stable lower-case id such as {@code animal.cat},
 * {@code action.ride} or {@code time.night}; the lexicon's tables list them all. What the prompt leaves open stays empty.
 *
 * @param camera how it is framed and how the camera moves
 * @param cast who and what is in it, what they do, how they stand to each other
 * @param setting where and when
 * @param look palette, styles, moods
 * @param words sounds, spoken lines, on-screen text, and the words that were not understood
 */
public record Shot(Camera camera, Cast cast, Setting setting, Look look, Words words) {}
