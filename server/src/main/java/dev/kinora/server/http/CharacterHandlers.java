package dev.kinora.server.http;

import dev.kinora.server.http.CreateVideoParser.UnknownFields;
import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.CharacterBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.VideoCharacter;
import dev.kinora.server.service.Characters;
import io.helidon.http.HeaderNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Create and retrieve characters: parse, call the service, answer. */
final class CharacterHandlers {
    private static final Set<String> KNOWN = Set.of("name", "video");

    private final Characters characters;
    private final Intake intake;
    private final UnknownFields unknownFields;
    private final Once once;

    CharacterHandlers(Characters characters, Intake intake, UnknownFields unknownFields, Once once) {
        this.characters = characters;
        this.intake = intake;
        this.unknownFields = unknownFields;
        this.once = once;
    }

    void create(Call call) throws IOException {
        String type = call.header(HeaderNames.CONTENT_TYPE).orElse("");
        if (!type.toLowerCase(Locale.ROOT).strip().startsWith("multipart/form-data")) {
            throw ApiErrors.multipartOnly(type);
        }
        try (RequestBody body = intake.readUpload(call, characters.maxUploadBytes())) {
            Clip clip = clip(body.fields());
            once.<VideoCharacter>answer(
                    call,
                    body,
                    receipt -> characters.create(call.project(), clip.name(), clip.file(), receipt),
                    CharacterBody::of);
        }
    }

    void retrieve(Call call) {
        call.answer(CharacterBody.of(characters.get(call.project(), call.id())));
    }

    /** What a character is made of. */
    private record Clip(String name, Path file) {}

    private Clip clip(Value.Fields body) {
        Map<String, Value> fields = body.fields();
        for (String key : fields.keySet()) {
            if (!KNOWN.contains(key) && unknownFields == UnknownFields.REFUSED) {
                throw ApiErrors.unknownParameter(key);
            }
        }
        Value name = fields.get("name");
        if (name == null) {
            throw ApiErrors.missingParameter("name");
        }
        Value video = fields.get("video");
        if (video == null) {
            throw ApiErrors.missingParameter("video");
        }
        String text = CreateVideoParser.text("name", name);
        if (video instanceof Value.Upload upload) {
            return new Clip(text, upload.file());
        }
        throw ApiErrors.invalidType("video", "a file", video.kind());
    }
}
