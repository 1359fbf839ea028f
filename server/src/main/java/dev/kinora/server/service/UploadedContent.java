package dev.kinora.server.service;

import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.UploadedFile;
import java.io.InputStream;
import java.time.Instant;

/** An uploaded file in the store. It goes out as bytes, never as what it claims to be. */
record UploadedContent(UploadedFile file, AssetStore store) implements AssetContent {
    @Override
    public long bytes() {
        return file.file().bytes();
    }

    @Override
    public String sha256() {
        return file.file().sha256();
    }

    @Override
    public String mediaType() {
        return "application/octet-stream";
    }

    @Override
    public String fileName() {
        return file.name();
    }

    @Override
    public Instant lastModified() {
        return file.createdAt();
    }

    @Override
    public InputStream open(long offset, long length) {
        try {
            return store.open(file.file().key(), offset, length);
        } catch (AssetException e) {
            throw e.kind() == AssetException.Kind.GONE ? ApiErrors.fileNotFound(file.id()) : e;
        }
    }
}
