package dev.kinora.animatic.language;

import java.util.Optional;

/**
 * What a subject does.
 *
 * @param subject place of the subject in the cast, from 0
 * @param concept such as {@code action.ride}
 * @param object what it is done to or with
 * @param course how, along which way and in which order
 */
public record Action(int subject, String concept, Optional<Ref> object, Course course) {}
