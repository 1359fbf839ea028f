package dev.kinora.client.transfer;

import java.util.OptionalLong;

/** Hears how far a download has come, on the thread that downloads; what it throws ends the download. */
@FunctionalInterface
public interface DownloadProgress {
    /**
     * Called after every piece.
     *
     * @param bytes how many bytes lie on disk
     * @param total how many there will be, where known
     */
    void at(long bytes, OptionalLong total);
}
