package dev.kinora.server.service;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.Asset;
import java.io.InputStream;
import java.time.Instant;

/** An asset in the store. */
record StoredContent(Asset asset, AssetStore store) implements AssetContent {
    @Override
    public long bytes() {
        return asset.file().bytes();
    }

    @Override
    public String sha256() {
        return asset.file().sha256();
    }

    @Override
    public String mediaType() {
        return asset.variant().mediaType();
    }

    @Override
    public String fileName() {
        return asset.video() + "." + asset.variant().extension();
    }

    @Override
    public Instant lastModified() {
        return asset.createdAt();
    }

    @Override
    public InputStream open(long offset, long length) {
        try {
            return store.open(asset.file().key(), offset, length);
        } catch (AssetException e) {
            throw e.kind() == AssetException.Kind.GONE
                    ? ApiErrors.assetsExpired(asset.video().value())
                    : e;
        }
    }
}
