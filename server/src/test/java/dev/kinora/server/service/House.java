package dev.kinora.server.service;

import dev.kinora.media.MediaLimits;
import dev.kinora.media.Transcoder;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.moderation.PromptCheck;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundSettings;
import dev.kinora.server.reference.DecodeSlots;
import dev.kinora.server.reference.ReferencePictures;
import dev.kinora.server.reference.ReferenceSettings;
import dev.kinora.server.reference.UploadedClips;
import dev.kinora.server.render.SampleVideo;
import dev.kinora.server.render.Studio;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every rule over one rendering house. */
public record House(
        VideoService videos, DerivedVideos derived, Characters characters, Map<String, UploadedFile> files) {
    /** The rules over that house; pictures that do not fit are refused. */
    public static House in(Studio studio, Path folder, ServiceSettings settings, InstantSource clock) {
        ReferenceSettings.Decoding decoding = new ReferenceSettings.Decoding(2, Duration.ofSeconds(20));
        ReferenceSettings references = new ReferenceSettings(
                ReferenceSettings.Fit.REJECT,
                40_000_000,
                new OutboundClient.Limits(1 << 20, Duration.ofSeconds(5), 3),
                decoding,
                folder);
        OutboundClient outbound = new OutboundClient(
                new OutboundSettings(OutboundSettings.Reach.PUBLIC_ONLY, Duration.ofSeconds(1), "Kinora"));
        Transcoder transcoder = new Transcoder(SampleVideo.programs(), MediaLimits.defaults());
        DecodeSlots slots = new DecodeSlots(decoding);
        Map<String, UploadedFile> files = new ConcurrentHashMap<>();
        Gathering gathering = new Gathering(
                studio.assets,
                (project, id) -> Optional.ofNullable(files.get(id))
                        .filter(f -> f.project().equals(project)),
                new ReferencePictures(outbound, studio.assets, transcoder, slots, references),
                studio.operations());
        ServiceTools tools = new ServiceTools(studio.database, studio.queue, studio.assets, clock);
        Acceptance acceptance = new Acceptance(tools, PromptCheck.none());
        UploadedClips clips =
                new UploadedClips(transcoder, slots, new UploadedClips.Limits(1 << 29, 100 << 20), folder);
        Characters characters = new Characters(tools, clips);
        return new House(
                new VideoService(tools, settings, acceptance, gathering, characters),
                new DerivedVideos(tools, settings, acceptance, gathering, clips),
                characters,
                files);
    }
}
