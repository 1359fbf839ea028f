package dev.kinora.client.character;

import dev.kinora.client.http.Call;
import dev.kinora.client.http.Form;
import dev.kinora.client.http.Json;
import dev.kinora.client.http.Patience;
import dev.kinora.client.http.Reply;
import dev.kinora.client.http.Route;
import dev.kinora.client.http.Transport;
import dev.kinora.client.transfer.Upload;
import dev.kinora.client.transfer.UploadProgress;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** The characters of a server. The API can neither list nor delete them. Thread-safe. */
public final class Characters {
    private static final String VIDEOS = "videos";
    private static final String CHARACTERS = "characters";

    private final Transport transport;

    /** Made by {@code KinoraClient}. */
    public Characters(Transport transport) {
        this.transport = transport;
    }

    /** Makes a character of a clip of a few seconds, under a name of 1 to 80 characters. */
    public VideoCharacter create(String name, Upload clip) {
        return create(name, clip, UploadProgress.none());
    }

    /** Makes a character, like {@link #create(String, Upload)}, and tells how far its clip has come. */
    public VideoCharacter create(String name, Upload clip, UploadProgress progress) {
        Form form = new Form().text("name", name).file("video", clip);
        Call call = Call.post(Route.of(VIDEOS, CHARACTERS), form.body(progress));
        return character(transport.send(call, Patience.plain()));
    }

    /** The character of this id. */
    public VideoCharacter retrieve(String id) {
        Route collection = Route.of(VIDEOS, CHARACTERS);
        return character(transport.send(Call.get(Route.item(collection, id)), Patience.plain()));
    }

    private static VideoCharacter character(Reply reply) {
        JsonNode node = Json.object(reply);
        return new VideoCharacter(
                Json.required(node, "id"),
                Json.text(node, "name").orElse(""),
                Json.instant(node, "created_at").orElse(Instant.EPOCH),
                node.toString());
    }
}
