package dev.kinora.server.render;

import dev.kinora.media.MediaException;
import dev.kinora.media.Probe;
import dev.kinora.media.Transcoder;
import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.VideoFailure;
import dev.kinora.server.model.VideoInput;
import dev.kinora.server.model.VideoInput.Role;
import dev.kinora.server.store.VideoInputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings everything the render starts from into its work folder. */
final class ResolveStep implements RenderStep {
    private final AssetStore assets;
    private final Transcoder transcoder;
    private final StepLog steps;
    private final VideoInputs inputs = new VideoInputs();

    ResolveStep(AssetStore assets, Transcoder transcoder, StepLog steps) {
        this.assets = assets;
        this.transcoder = transcoder;
        this.steps = steps;
    }

    @Override
    public int share() {
        return 0;
    }

    @Override
    public void run(Render render) throws RenderFailure, RenderStopped, IOException {
        List<VideoInput> files =
                steps.read(tx -> inputs.files(tx, render.video().id()));
        if (files.isEmpty() || isDone(render, files)) {
            return;
        }
        List<Long> bytes = new ArrayList<>();
        Optional<Resolved.Clip> clip = Optional.empty();
        for (int i = 0; i < files.size(); i++) {
            render.check();
            VideoInput file = files.get(i);
            Path copy = render.folder().input(i, file.mediaType());
            bytes.add(bring(file, copy));
            if (file.role() == Role.SOURCE_VIDEO) {
                clip = Optional.of(measure(i, copy));
            }
        }
        steps.finished(render, Resolved.STEP, new Resolved(bytes, clip));
    }

    private boolean isDone(Render render, List<VideoInput> files) {
        Optional<Resolved> done = steps.result(render, Resolved.STEP, Resolved.class);
        if (done.isEmpty() || done.get().bytes().size() != files.size()) {
            return false;
        }
        for (int i = 0; i < files.size(); i++) {
            Path copy = render.folder().input(i, files.get(i).mediaType());
            if (!WorkFolder.intact(copy, done.get().bytes().get(i))) {
                return false;
            }
        }
        return true;
    }

    private long bring(VideoInput file, Path copy) throws RenderFailure, IOException {
        try (InputStream in = assets.open(file.file().key(), 0, file.file().bytes())) {
            return Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (AssetException e) {
            if (e.kind() == AssetException.Kind.GONE) {
                throw RenderFailure.forGood(VideoFailure.serverError("A file the video starts from is gone."));
            }
            throw e;
        }
    }

    private Resolved.Clip measure(int position, Path file) throws RenderFailure {
        try {
            Probe.Video video = transcoder
                    .probe(file)
                    .video()
                    .filter(v -> v.frames() > 0 && v.fpsNumerator() > 0)
                    .orElseThrow(ResolveStep::useless);
            return new Resolved.Clip(position, video.frames(), video.fpsNumerator(), video.fpsDenominator());
        } catch (MediaException e) {
            if (e.kind() == MediaException.Kind.BAD_INPUT) {
                throw useless();
            }
            throw e;
        }
    }

    private static RenderFailure useless() {
        return RenderFailure.forGood(
                new VideoFailure(VideoFailure.Code.INVALID_INPUT, "The source video cannot be decoded."));
    }
}
