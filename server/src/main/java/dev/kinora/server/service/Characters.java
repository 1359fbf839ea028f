package dev.kinora.server.service;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.VideoCharacter;
import dev.kinora.server.model.VideoIds;
import dev.kinora.server.reference.UploadedClips;
import dev.kinora.server.store.CharacterStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Every rule about characters. Thread-safe. */
public final class Characters {
    /** Most characters of one video. */
    static final int MAX_PER_VIDEO = 2;

    private static final int MAX_NAME = 80;
    private static final double MAX_SECONDS = 20;
    /** Encoders round the last frame up. */
    private static final double TOLERANCE = 0.1;

    private static final String PREFIX = "char_";

    private final ServiceTools tools;
    private final UploadedClips clips;
    private final VideoIds ids;
    private final CharacterStore characters = new CharacterStore();

    public Characters(ServiceTools tools, UploadedClips clips) {
        this.tools = tools;
        this.clips = clips;
        this.ids = new VideoIds(tools.clock());
    }

    /**
     * Makes a character of a clip. It never expires.
     *
     * @param name as sent
     * @param clip where the clip lies until the request ends
     * @throws ApiException rows 11 and 12 on {@code name}, {@code invalid_video}
     */
    public VideoCharacter create(ProjectId project, String name, Path clip) {
        return create(project, name, clip, Receipt.none());
    }

    /** Like {@link #create(ProjectId, String, Path)}, with a receipt that is kept with the character. */
    public VideoCharacter create(ProjectId project, String name, Path clip, Receipt<VideoCharacter> receipt) {
        requireName(name);
        UploadedClips.Clip seen = clips.look(clip);
        if (seen.seconds() > MAX_SECONDS + TOLERANCE) {
            throw ApiErrors.badVideo("it is longer than 20 seconds");
        }
        String id = PREFIX + ids.next().value().substring("video_".length());
        StoredFile file = store(id + ".clip", clip);
        Instant now = Instant.ofEpochSecond(tools.clock().instant().getEpochSecond());
        VideoCharacter character = new VideoCharacter(id, project, name, seen.mediaType(), file, now);
        boolean done = false;
        try {
            tools.database().update(tx -> {
                characters.insert(tx, character);
                receipt.keep(tx, character);
            });
            done = true;
            return character;
        } finally {
            if (!done) {
                tools.assets().delete(file.key());
            }
        }
    }

    /** Largest clip a character is made of, in bytes. */
    public long maxUploadBytes() {
        return clips.limits().characterBytes();
    }

    /**
     * One character.
     *
     * @throws ApiException row 25
     */
    public VideoCharacter get(ProjectId project, String id) {
        return tools.database()
                .read(tx -> characters.find(tx, project, id))
                .orElseThrow(() -> ApiErrors.characterNotFound(id));
    }

    /**
     * The characters that a create names.
     *
     * @throws ApiException row 25
     */
    List<VideoCharacter> named(ProjectId project, List<String> wanted) {
        if (wanted.size() > MAX_PER_VIDEO) {
            throw ApiErrors.tooManyCharacters(MAX_PER_VIDEO, wanted.size());
        }
        return wanted.stream()
                .map(id -> tools.database()
                        .read(tx -> characters.find(tx, project, id))
                        .orElseThrow(() -> ApiErrors.unknownCharacter(id)))
                .toList();
    }

    private static void requireName(String name) {
        if (name.isBlank()) {
            throw ApiErrors.emptyString("name");
        }
        int length = name.codePointCount(0, name.length());
        if (length > MAX_NAME) {
            throw ApiErrors.stringTooLong("name", MAX_NAME, length);
        }
    }

    private StoredFile store(String key, Path clip) {
        try {
            return tools.assets().take(key, clip);
        } catch (AssetException e) {
            throw e.kind() == AssetException.Kind.FULL ? ApiErrors.storageFull() : e;
        }
    }
}
