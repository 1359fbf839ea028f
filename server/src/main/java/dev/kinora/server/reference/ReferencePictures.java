package dev.kinora.server.reference;

import dev.kinora.media.MediaException;
import dev.kinora.media.StillSpec;
import dev.kinora.media.Transcoder;
import dev.kinora.server.asset.AssetException;
import dev.kinora.server.asset.AssetStore;
import dev.kinora.server.model.ApiErrors;
import dev.kinora.server.model.ApiException;
import dev.kinora.server.model.Reference;
import dev.kinora.server.model.UploadedFile;
import dev.kinora.server.model.VideoSize;
import dev.kinora.server.outbound.OutboundClient;
import dev.kinora.server.outbound.OutboundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes first frames of pictures from outside. Thread-safe. Every size is judged by the header before anything is
 * decoded, and decoding happens in a child process with bounded time and memory, so that a hostile picture costs no
 * more than a refusal.
 */
public final class ReferencePictures {
    private final OutboundClient outbound;
    private final AssetStore files;
    private final Transcoder transcoder;
    private final DecodeSlots slots;
    private final ReferenceSettings settings;

    /** @param transcoder whose limits are those of one picture */
    public ReferencePictures(
            OutboundClient outbound,
            AssetStore files,
            Transcoder transcoder,
            DecodeSlots slots,
            ReferenceSettings settings) {
        this.outbound = outbound;
        this.files = files;
        this.transcoder = transcoder;
        this.slots = slots;
        this.settings = settings;
    }

    /**
     * A picture that came with the request.
     *
     * @throws ApiException rows 18 and 19, row 40 when too many are at it
     */
    public PreparedPicture prepare(Reference.Upload upload, VideoSize size) {
        try {
            return prepared(upload.file(), upload.declaredType(), size);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /**
     * A picture that is fetched, or that a data URL holds.
     *
     * @throws ApiException rows 12, 18 and 19, {@code invalid_value} when it cannot be had, row 40 when too many are at
     *     it
     */
    public PreparedPicture prepare(Reference.Address address, VideoSize size) {
        return fromTemporary(size, out -> {
            if (DataUrl.is(address.url())) {
                DataUrl.decode(address.url(), out);
                return "";
            }
            return fetch(address.url(), out);
        });
    }

    /**
     * A picture that was uploaded before.
     *
     * @throws ApiException rows 18, 19 and 29, row 40 when too many are at it
     */
    public PreparedPicture prepare(UploadedFile upload, VideoSize size) {
        if (upload.file().bytes() > settings.fetch().maxBytes()) {
            throw ApiErrors.undecodableImage(
                    "it is larger than " + settings.fetch().maxBytes() + " bytes");
        }
        return fromTemporary(size, out -> {
            try (InputStream in =
                    files.open(upload.file().key(), 0, upload.file().bytes())) {
                in.transferTo(out);
                return "";
            } catch (AssetException e) {
                throw e.kind() == AssetException.Kind.GONE
                        ? ApiErrors.unknownFile("input_reference.file_id", upload.id())
                        : e;
            }
        });
    }

    /** Fills a file and returns the media type its sender claims. */
    @FunctionalInterface
    private interface Filling {
        String fill(OutputStream out) throws IOException;
    }

    private PreparedPicture fromTemporary(VideoSize size, Filling filling) {
        try {
            Path file = Files.createTempFile(settings.folder(), "reference-", ".in");
            try {
                String type;
                try (OutputStream out = Files.newOutputStream(file)) {
                    type = filling.fill(out);
                }
                return prepared(file, type, size);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private String fetch(String url, OutputStream out) throws IOException {
        try {
            return outbound.get(URI.create(url), settings.fetch(), out).orElse("");
        } catch (OutboundException e) {
            throw ApiErrors.badReference(reason(e));
        } catch (IllegalArgumentException e) {
            throw ApiErrors.badReference("'image_url' is not an address");
        }
    }

    private static String reason(OutboundException e) {
        return switch (e.kind()) {
            case BAD_ADDRESS -> "'image_url' has to be an https address with a host and without credentials";
            case BLOCKED -> "the address of 'image_url' is not allowed";
            case UNREACHABLE -> "'image_url' could not be reached";
            case TIMEOUT -> "downloading 'image_url' took too long";
            case TOO_LARGE -> "what 'image_url' leads to is too large";
            case TOO_MANY_REDIRECTS -> "'image_url' was redirected too often";
            case REFUSED -> "'image_url' did not answer with a picture";
        };
    }

    private PreparedPicture prepared(Path file, String declaredType, VideoSize size) throws IOException {
        StillSpec spec = spec(file, declaredType, size);
        Path out = Files.createTempFile(settings.folder(), "reference-", ".png");
        boolean done = false;
        try {
            slots.inTurn(() -> {
                transcoder.still(file, spec, out);
                return out;
            });
            done = true;
            return new PreparedPicture(out);
        } catch (MediaException e) {
            throw refusal(e);
        } finally {
            if (!done) {
                Files.deleteIfExists(out);
            }
        }
    }

    private StillSpec spec(Path file, String declaredType, VideoSize size) throws IOException {
        MagicBytes magic = MagicBytes.of(file);
        StillSpec.Format format = magic.picture()
                .orElseThrow(() -> ApiErrors.unsupportedImage(magic.otherType().orElse(claimed(declaredType))));
        PictureHeader header = PictureHeader.read(file, format)
                .orElseThrow(() -> ApiErrors.undecodableImage("it is damaged or cut short"));
        StillSpec.Shown shown = header.shown();
        if (shown.width() != size.width() || shown.height() != size.height()) {
            requireFitting(shown);
        }
        return new StillSpec(
                format,
                shown,
                header.orientation(),
                size.width(),
                size.height(),
                settings.fit() == ReferenceSettings.Fit.CONTAIN ? StillSpec.Fit.CONTAIN : StillSpec.Fit.COVER);
    }

    private void requireFitting(StillSpec.Shown shown) {
        if (settings.fit() == ReferenceSettings.Fit.REJECT) {
            throw ApiErrors.referenceSizeMismatch();
        }
        if ((long) shown.width() * shown.height() > settings.maxPixels()) {
            throw ApiErrors.undecodableImage("it has more than " + settings.maxPixels() + " pixels");
        }
    }

    /** A type that says nothing is told as what the bytes are: some bytes. A picture type would be a lie. */
    private static String claimed(String declaredType) {
        String type = declaredType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        boolean believable = type.matches("[a-z]{1,20}/[a-z0-9.+-]{1,60}")
                && Optional.of(type)
                        .filter(t -> !t.startsWith("image/jpeg") && !t.equals("image/png") && !t.equals("image/webp"))
                        .isPresent();
        return believable ? type : "application/octet-stream";
    }

    private static RuntimeException refusal(MediaException e) {
        return switch (e.kind()) {
            case BAD_INPUT, FAILED -> ApiErrors.undecodableImage("it could not be decoded");
            case TIMEOUT -> ApiErrors.undecodableImage("decoding it took too long");
            case NO_SPACE -> ApiErrors.storageFull();
            case CANCELLED -> ApiErrors.overloaded();
            case TOOL_MISSING -> e;
        };
    }

    private static RuntimeException unwritten(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space") || message.contains("quota")
                ? ApiErrors.storageFull()
                : new UncheckedIOException(e);
    }
}
