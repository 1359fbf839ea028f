package dev.kinora.client.video;

import dev.kinora.client.http.Body;
import dev.kinora.client.http.Form;
import dev.kinora.client.http.Json;
import dev.kinora.client.transfer.Upload;
import dev.kinora.client.transfer.UploadProgress;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes requests for videos: as JSON, and as a form where a file goes with them. */
final class VideoBodies {
    private static final String PROMPT = "prompt";
    private static final String SECONDS = "seconds";
    private static final String MODEL = "model";
    private static final String REFERENCE = "input_reference";
    private static final String VIDEO = "video";

    private VideoBodies() {}

    static Body create(VideoRequest request, UploadProgress progress) {
        return request.inputReference()
                .filter(InputReference.Picture.class::isInstance)
                .map(picture -> form(request, ((InputReference.Picture) picture).upload())
                        .body(progress))
                .orElseGet(() -> Body.json(Json.write(json(request))));
    }

    /**
     * A request as the object that JSON bodies and lines of batches hold.
     *
     * @throws IllegalArgumentException when its reference is a file, which JSON cannot hold
     */
    static ObjectNode json(VideoRequest request) {
        ObjectNode body = Json.object();
        request.model().ifPresent(model -> body.put(MODEL, model));
        body.put(PROMPT, request.prompt());
        request.seconds().ifPresent(seconds -> body.put(SECONDS, Integer.toString(seconds)));
        request.size().ifPresent(size -> body.put("size", size));
        request.inputReference().ifPresent(reference -> body.set(REFERENCE, reference(reference)));
        if (!request.characters().isEmpty()) {
            ArrayNode characters = body.putArray("characters");
            request.characters().forEach(id -> characters.addObject().put("id", id));
        }
        guide(body, request.guidance());
        return body;
    }

    private static ObjectNode reference(InputReference reference) {
        ObjectNode object = Json.object();
        if (reference instanceof InputReference.Address address) {
            return object.put("image_url", address.url());
        }
        if (reference instanceof InputReference.FileId file) {
            return object.put("file_id", file.id());
        }
        throw new IllegalArgumentException("JSON cannot hold a file: use InputReference.dataUrl or fileId");
    }

    private static void guide(ObjectNode body, Guidance guidance) {
        guidance.seed().ifPresent(seed -> body.put("seed", seed));
        guidance.negativePrompt().ifPresent(text -> body.put("negative_prompt", text));
        if (!guidance.engineParams().isEmpty()) {
            ObjectNode params = body.putObject("engine_params");
            guidance.engineParams().forEach(params::put);
        }
    }

    private static Form form(VideoRequest request, Upload picture) {
        Form form = new Form().text(MODEL, request.model()).text(PROMPT, request.prompt());
        form.text(SECONDS, request.seconds()).text("size", request.size());
        request.characters().forEach(id -> form.text("characters[][id]", id));
        Guidance guidance = request.guidance();
        form.text("seed", guidance.seed()).text("negative_prompt", guidance.negativePrompt());
        for (Map.Entry<String, String> param : guidance.engineParams().entrySet()) {
            form.text("engine_params[" + param.getKey() + "]", param.getValue());
        }
        return form.file(REFERENCE, picture);
    }

    static Body remix(String prompt) {
        return Body.json(Json.write(Json.object().put(PROMPT, prompt)));
    }

    static Body edit(EditRequest request, UploadProgress progress) {
        if (request.source() instanceof VideoSource.Clip clip) {
            return new Form()
                    .text(PROMPT, request.prompt())
                    .text(MODEL, request.model())
                    .file(VIDEO, clip.upload())
                    .body(progress);
        }
        ObjectNode body = derived(request.prompt(), request.source());
        request.model().ifPresent(model -> body.put(MODEL, model));
        return Body.json(Json.write(body));
    }

    static Body extend(ExtensionRequest request, UploadProgress progress) {
        Optional<Integer> seconds = Optional.of(request.seconds());
        if (request.source() instanceof VideoSource.Clip clip) {
            return new Form()
                    .text(PROMPT, request.prompt())
                    .text(SECONDS, seconds)
                    .file(VIDEO, clip.upload())
                    .body(progress);
        }
        ObjectNode body = derived(request.prompt(), request.source());
        body.put(SECONDS, Integer.toString(request.seconds()));
        return Body.json(Json.write(body));
    }

    private static ObjectNode derived(String prompt, VideoSource source) {
        ObjectNode body = Json.object().put(PROMPT, prompt);
        if (source instanceof VideoSource.Made made) {
            body.putObject(VIDEO).put("id", made.id());
        }
        return body;
    }
}
