package dev.kinora.server.service;

import dev.kinora.engine.Op;
import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Emulation;
import dev.kinora.server.model.ProjectId;
import dev.kinora.server.model.Reference;
import dev.kinora.server.model.StoredFile;
import dev.kinora.server.model.VideoCharacter;
import dev.kinora.server.model.VideoInput;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.reference.PreparedPicture;
import dev.kinora.server.reference.ReferencePictures;
import dev.kinora.server.render.Method;
import dev.kinora.server.render.Operations;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers what a new video starts from, and asks whether its engine can start from that. Thread-safe. */
public final class Gathering {
    private final AssetStore assets;
    private final FileSource uploads;
    private final ReferencePictures pictures;
    private final Operations operations;

    public Gathering(AssetStore assets, FileSource uploads, ReferencePictures pictures, Operations operations) {
        this.assets = assets;
        this.uploads = uploads;
        this.pictures = pictures;
        this.operations = operations;
    }

    /**
     * Asks the engine of a model whether it can start from such materials.
     *
     * @throws ApiException {@code unsupported_operation}
     */
    void require(String model, Materials materials) {
        Set<Op> asked = EnumSet.noneOf(Op.class);
        materials.reference().ifPresent(_ -> asked.add(Op.FIRST_FRAME));
        if (!materials.characters().isEmpty()) {
            asked.add(Op.REFERENCE);
        }
        if (!asked.isEmpty() && operations.method(model, asked, false).isEmpty()) {
            boolean picture = materials.reference().isPresent()
                    && operations.method(model, Set.of(Op.FIRST_FRAME), false).isEmpty();
            throw ApiErrors.unsupportedOperation(
                    Optional.of(picture ? "input_reference" : "characters"),
                    "The engine of the model '" + model + "' cannot start from "
                            + (picture ? "a picture." : "these characters."));
        }
    }

    /**
     * Asks the engine of a model whether it can change or continue a video, itself or by something similar.
     *
     * @param promptKnown whether the prompt of the source is known
     * @throws ApiException {@code unsupported_operation}
     */
    void require(String model, Op op, boolean promptKnown, Emulation emulation) {
        Optional<Method> method = operations.method(model, Set.of(op), promptKnown);
        String what =
                switch (op) {
                    case REMIX -> "remix videos";
                    case EDIT -> "edit videos";
                    default -> "extend videos";
                };
        if (method.isEmpty()) {
            throw ApiErrors.unsupportedOperation(
                    Optional.empty(), "The engine of the model '" + model + "' cannot " + what + ".");
        }
        if (method.get() != Method.NATIVE && emulation == Emulation.FORBIDDEN) {
            throw ApiErrors.unsupportedOperation(
                    Optional.empty(),
                    "The engine of the model '" + model + "' cannot " + what
                            + " itself, and the request forbids emulation.");
        }
    }

    /**
     * Makes a picture into the first frame of a video and stores it.
     *
     * @throws ApiException rows 12, 18, 19 and 29, {@code invalid_value} when the picture cannot be had
     */
    VideoInput firstFrame(ProjectId project, Reference reference, VideoSize size) {
        try (PreparedPicture picture = prepare(project, reference, size)) {
            StoredFile file = store("input-" + UUID.randomUUID() + ".png", picture.file());
            return new VideoInput(VideoInput.Role.FIRST_FRAME, "", "image/png", file);
        }
    }

    /** A character's clip, held by whoever uses it. */
    static VideoInput clip(VideoCharacter character) {
        return new VideoInput(VideoInput.Role.CHARACTER, character.name(), character.mediaType(), character.file());
    }

    /** Stores a file; a full storage is told as such. */
    StoredFile store(String key, Path file) {
        try {
            return assets.take(key, file);
        } catch (AssetException e) {
            throw e.kind() == AssetException.Kind.FULL ? ApiErrors.storageFull() : e;
        }
    }

    private PreparedPicture prepare(ProjectId project, Reference reference, VideoSize size) {
        return switch (reference) {
            case Reference.Upload upload -> pictures.prepare(upload, size);
            case Reference.Address address -> pictures.prepare(address, size);
            case Reference.FileId(String id) ->
                pictures.prepare(
                        uploads.find(project, id)
                                .orElseThrow(() -> ApiErrors.unknownFile("input_reference.file_id", id)),
                        size);
        };
    }
}
