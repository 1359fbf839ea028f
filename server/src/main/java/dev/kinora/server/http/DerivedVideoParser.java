package dev.kinora.server.http;

import dev.kinora.server.http.CreateVideoParser.UnknownFields;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.VideoSource;
import dev.kinora.server.service.EditVideo;
import dev.kinora.server.service.ExtendVideo;
import dev.kinora.server.service.RemixVideo;
import java.util.Map;
import java.util.Set;

/** Reads the fields of remixes, edits and extensions: unknown keys, then what is missing, then kinds. Thread-safe. */
final class DerivedVideoParser {
    private static final String PROMPT = "prompt";
    private static final String VIDEO = "video";
    private static final String MODEL = "model";
    private static final String SECONDS = "seconds";

    private final UnknownFields unknownFields;
    private final ReferenceParser references;

    DerivedVideoParser(UnknownFields unknownFields) {
        this.unknownFields = unknownFields;
        this.references = new ReferenceParser(unknownFields);
    }

    /** A remix of the video of that id. Rows 10 and 17. */
    RemixVideo remix(String id, Value.Fields body, Emulation emulation) {
        check(body, Set.of(PROMPT));
        return new RemixVideo(id, prompt(body), emulation);
    }

    /** An edit of the video that the body names. Rows 10, 17 and 20. */
    EditVideo edit(Value.Fields body, Emulation emulation) {
        check(body, Set.of(PROMPT, VIDEO, MODEL));
        require(body, PROMPT);
        VideoSource source = references.video(require(body, VIDEO));
        return edit(source, body, emulation);
    }

    /** An edit of the video that the path names. Rows 10 and 17. */
    EditVideo edit(String id, Value.Fields body, Emulation emulation) {
        check(body, Set.of(PROMPT, MODEL));
        return edit(new VideoSource.ById(id), body, emulation);
    }

    /** An extension. Rows 10, 14, 17 and 20. */
    ExtendVideo extend(Value.Fields body, Emulation emulation) {
        check(body, Set.of(PROMPT, SECONDS, VIDEO));
        require(body, PROMPT);
        Value seconds = require(body, SECONDS);
        Value video = require(body, VIDEO);
        return new ExtendVideo(references.video(video), prompt(body), CreateVideoParser.seconds(seconds), emulation);
    }

    private static EditVideo edit(VideoSource source, Value.Fields body, Emulation emulation) {
        return new EditVideo(source, prompt(body), CreateVideoParser.optionalText(MODEL, body.fields()), emulation);
    }

    private static String prompt(Value.Fields body) {
        return CreateVideoParser.text(PROMPT, require(body, PROMPT));
    }

    private static Value require(Value.Fields body, String name) {
        Map<String, Value> fields = body.fields();
        Value value = fields.get(name);
        if (value == null) {
            throw ApiErrors.missingParameter(name);
        }
        return value;
    }

    private void check(Value.Fields body, Set<String> known) {
        for (String key : body.fields().keySet()) {
            if (!known.contains(key) && unknownFields == UnknownFields.REFUSED) {
                throw ApiErrors.unknownParameter(key);
            }
        }
    }
}
