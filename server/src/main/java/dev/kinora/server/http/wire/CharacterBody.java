package dev.kinora.server.http.wire;

import dev.kinora.server.model.VideoCharacter;

/** A character as the API shows it. */
public record CharacterBody(String id, String name, long createdAt) {
    /** The character on the wire. */
    public static CharacterBody of(VideoCharacter character) {
        return new CharacterBody(
                character.id(), character.name(), character.createdAt().getEpochSecond());
    }
}
