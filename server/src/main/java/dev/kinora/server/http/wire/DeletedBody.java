package dev.kinora.server.http.wire;

/** What a delete answers. */
public record DeletedBody(String id, String object, boolean deleted) {
    /** The video of that id is gone. */
    public static DeletedBody video(String id) {
        return new DeletedBody(id, "video.deleted", true);
    }

    /** The file of that id is gone. */
    public static DeletedBody file(String id) {
        return new DeletedBody(id, "file", true);
    }

    /** The webhook endpoint of that id is gone. */
    public static DeletedBody webhookEndpoint(String id) {
        return new DeletedBody(id, "webhook_endpoint.deleted", true);
    }
}
