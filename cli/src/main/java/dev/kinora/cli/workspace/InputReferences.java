package dev.kinora.cli.workspace;

import dev.kinora.cli.console.Console;
import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.server.reference.MeasuredPicture;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reference pictures in {@code input_reference/}. A picture is judged before anything is asked of a server: that it
 * lies there, that it is JPEG, PNG or WebP (GIF and BMP are converted), and that it has exactly the pixels of the video.
 */
public final class InputReferences {
    /** Where pictures may lie. */
    public enum Reach {
        /** In {@code input_reference/} alone. */
        FOLDER,
        /** Anywhere on this machine. */
        ANYWHERE
    }

    /** The folder's name. */
    public static final Path FOLDER = Path.of("input_reference");

    private static final long MAX_BYTES = 20L << 20;
    private static final List<String> SIZES =
            List.of("1280x720", "720x1280", "1792x1024", "1024x1792", "1920x1080", "1080x1920");

    private final Console console;
    private final Reach reach;

    /** The pictures that somebody at this console may name. */
    public InputReferences(Console console, Reach reach) {
        this.console = console;
        this.reach = reach;
    }

    /**
     * What this word names, checked.
     *
     * @param word a file, an address, or the id of an uploaded file
     * @param size of the video, {@code <width>x<height>}
     */
    public Reference find(String word, String size) {
        return Reference.remote(word).orElseGet(() -> picture(Path.of(word), size));
    }

    private Reference picture(Path named, String size) {
        Path file = place(named);
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new Trouble(ExitCode.USAGE, "reference.large", named, MAX_BYTES >> 20);
            }
            Optional<MeasuredPicture> measured = MeasuredPicture.of(file);
            if (measured.isPresent()) {
                return checked(file, named, measured.get(), Optional.empty(), size);
            }
            ConvertedPicture converted = ConvertedPicture.of(file).orElseThrow(() -> unfit(named));
            console.say("reference.converted", named, converted.format().toUpperCase(Locale.ROOT));
            MeasuredPicture png = MeasuredPicture.of(converted.file()).orElseThrow(() -> unfit(named));
            return checked(converted.file(), named, png, Optional.of(converted.format()), size);
        } catch (IOException e) {
            throw new Trouble(ExitCode.USAGE, "reference.unreadable", named, e);
        }
    }

    /** The file that a name means: in the folder by its bare name, or by its whole path. */
    private Path place(Path named) {
        Path folder = console.at(FOLDER);
        Path inside = folder.resolve(named);
        Path file = Files.isRegularFile(inside) ? inside : console.at(named);
        if (!Files.isRegularFile(file)) {
            throw new Trouble(ExitCode.USAGE, "reference.absent", named, FOLDER);
        }
        if (reach == Reach.FOLDER && !within(folder, file)) {
            throw new Trouble(ExitCode.USAGE, "reference.outside", named, FOLDER);
        }
        return file;
    }

    /** Links are followed before it is judged, so that none leads out of the folder. */
    private static boolean within(Path folder, Path file) {
        try {
            return file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static Reference checked(
            Path file, Path named, MeasuredPicture picture, Optional<String> format, String size) throws IOException {
        String found = picture.width() + "x" + picture.height();
        if (!found.equals(size)) {
            throw SIZES.contains(found)
                    ? new Trouble(ExitCode.USAGE, "reference.size.other", named, found, size)
                    : new Trouble(ExitCode.USAGE, "reference.size", named, found, size);
        }
        return new Reference.Picture(
                file, named, new PictureFacts(picture.width(), picture.height(), sha256(file), format));
    }

    private static Trouble unfit(Path named) {
        return new Trouble(ExitCode.USAGE, "reference.kind", named);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
