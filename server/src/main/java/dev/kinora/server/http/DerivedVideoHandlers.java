package dev.kinora.server.http;

import dev.kinora.server.http.VideoAnswers.Detail;
import dev.kinora.server.http.body.RequestBody;
import dev.kinora.server.http.wire.Value;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.Video;
import dev.kinora.server.service.DerivedVideos;
import dev.kinora.server.service.Receipt;
import java.io.IOException;

/** Remix, edit and extend: parse, call the service, answer. Uploads lie on the disk until the service is done. */
final class DerivedVideoHandlers {
    private final DerivedVideos videos;
    private final Intake intake;
    private final DerivedVideoParser parser;
    private final Once once;

    DerivedVideoHandlers(DerivedVideos videos, Intake intake, DerivedVideoParser parser, Once once) {
        this.videos = videos;
        this.intake = intake;
        this.parser = parser;
        this.once = once;
    }

    /** Makes a video of what was read. */
    @FunctionalInterface
    private interface Making {
        Video of(Value.Fields body, Emulation emulation, Receipt<Video> receipt);
    }

    void remix(Call call) throws IOException {
        answer(
                call,
                intake.read(call),
                (body, emulation, receipt) ->
                        videos.remix(call.project(), parser.remix(call.id(), body, emulation), receipt));
    }

    void edit(Call call) throws IOException {
        answer(
                call,
                intake.readUpload(call, videos.maxUploadBytes()),
                (body, emulation, receipt) -> videos.edit(call.project(), parser.edit(body, emulation), receipt));
    }

    void editOne(Call call) throws IOException {
        answer(
                call,
                intake.read(call),
                (body, emulation, receipt) ->
                        videos.edit(call.project(), parser.edit(call.id(), body, emulation), receipt));
    }

    void extend(Call call) throws IOException {
        answer(
                call,
                intake.readUpload(call, videos.maxUploadBytes()),
                (body, emulation, receipt) -> videos.extend(call.project(), parser.extend(body, emulation), receipt));
    }

    private void answer(Call call, RequestBody read, Making making) throws IOException {
        try (read) {
            Detail detail = VideoAnswers.detail(call);
            Emulation emulation = EmulationHeader.of(call);
            once.<Video>answer(
                    call,
                    read,
                    receipt -> making.of(read.fields(), emulation, receipt),
                    video -> VideoAnswers.fresh(video, detail));
        }
    }
}
