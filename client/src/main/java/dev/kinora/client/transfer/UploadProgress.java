package dev.kinora.client.transfer;

/** Hears how far an upload has come. It is called on a thread of the HTTP client, so it must be quick. */
@FunctionalInterface
public interface UploadProgress {
    /**
     * Called with every piece that is handed to the network. A retry begins at zero again.
     *
     * @param bytes how many bytes of the request are on their way, the form around the file included
     */
    void at(long bytes);

    /** Nobody listens. */
    static UploadProgress none() {
        return bytes -> {};
    }
}
