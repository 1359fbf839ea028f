package dev.kinora.server.http;

import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.http.wire.VideoBody;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Video;
import dev.kinora.server.service.DerivedVideos;
import java.io.IOException;

/** Remix, edit and extend: parse, call the service, answer. Uploads lie on the disk until the service is done. */
final class DerivedVideoHandlers {
    private final DerivedVideos videos;
    private final Intake intake;
    private final DerivedVideoParser parser;

    DerivedVideoHandlers(DerivedVideos videos, Intake intake, DerivedVideoParser parser) {
        this.videos = videos;
        this.intake = intake;
        this.parser = parser;
    }

    /** Reads a body and makes a video of it. */
    @FunctionalInterface
    private interface Making {
        Video of(Value.Fields body, Emulation emulation);
    }

    void remix(Call call) throws IOException {
        answer(
                call,
                intake.read(call),
                (body, emulation) -> videos.remix(call.project(), parser.remix(call.id(), body, emulation)));
    }

    void edit(Call call) throws IOException {
        answer(
                call,
                intake.readUpload(call, videos.maxUploadBytes()),
                (body, emulation) -> videos.edit(call.project(), parser.edit(body, emulation)));
    }

    void editOne(Call call) throws IOException {
        answer(
                call,
                intake.read(call),
                (body, emulation) -> videos.edit(call.project(), parser.edit(call.id(), body, emulation)));
    }

    void extend(Call call) throws IOException {
        answer(
                call,
                intake.readUpload(call, videos.maxUploadBytes()),
                (body, emulation) -> videos.extend(call.project(), parser.extend(body, emulation)));
    }

    private static void answer(Call call, RequestBody read, Making making) {
        Video made;
        try (read) {
            made = making.of(read.fields(), EmulationHeader.of(call));
        }
        call.answer(VideoBody.of(made));
    }
}
