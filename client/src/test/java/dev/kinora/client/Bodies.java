package dev.kinora.client;

/** Bodies as a server sends them. */
final class Bodies {
    private Bodies() {}

    static String video(String id, String status, int progress) {
        return """
                {"id":"%s","object":"video","created_at":1763053953,"status":"%s","completed_at":null,"error":null,
                 "expires_at":null,"model":"sora-2","progress":%d,"prompt":"aurora","remixed_from_video_id":null,
                 "seconds":"4","size":"1280x720","kinora":{"engine":"animatic"}}""".formatted(id, status, progress);
    }

    static String error(String message, String param, String code) {
        return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"invalid_request_error\",\"param\":"
                + quoted(param) + ",\"code\":" + quoted(code) + "}}";
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : '"' + text + '"';
    }
}
