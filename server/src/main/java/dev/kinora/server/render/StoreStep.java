package dev.kinora.server.render;

import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.Asset;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.VideoId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Puts the finished files where they will be served from. Each time under new names, so that nobody's are touched. */
final class StoreStep implements RenderStep {
    private final AssetStore assets;
    private final InstantSource clock;

    StoreStep(AssetStore assets, InstantSource clock) {
        this.assets = assets;
        this.clock = clock;
    }

    @Override
    public int share() {
        return 2;
    }

    @Override
    public void run(Render render) throws RenderStopped {
        for (Variant variant : Variant.values()) {
            render.check();
            StoredFile file = assets.put(
                    key(render.video().id(), variant), render.folder().variant(variant));
            render.progress()
                    .stored()
                    .add(new Asset(render.video().id(), variant, file, clock.instant(), Optional.empty()));
        }
    }

    private static String key(VideoId video, Variant variant) {
        String once = UUID.randomUUID().toString().substring(0, 8);
        return video + "-" + variant.wire() + "-" + once + "." + variant.extension();
    }
}
