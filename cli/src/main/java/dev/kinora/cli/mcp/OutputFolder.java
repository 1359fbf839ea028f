package dev.kinora.cli.mcp;

import dev.kinora.cli.console.ExitCode;
import dev.kinora.cli.console.Trouble;
import dev.kinora.cli.workspace.Shelf;
import dev.kinora.client.video.Variant;
import dev.kinora.client.video.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one folder that an assistant may have files written to; no name leads out of it, and none replaces a file. */
final class OutputFolder {
    /** No separators, no leading dot, nothing that a file system reads as something else. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._-]{0,119}");

    /** Names that are devices on Windows, whatever follows their dot. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)([. ].*)?");

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Where an asset goes. The folder is made if it is missing.
     *
     * @param name without a folder; an ending that is missing is added
     * @throws Trouble when the name is no plain one, or stands for something that exists
     */
    Path place(Video video, Variant variant, Optional<String> name) {
        Path target =
                name.map(wish -> named(wish, variant)).orElseGet(() -> new Shelf(folder, folder).asset(video, variant));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Trouble(ExitCode.FAULT, "file.unwritable", folder, e);
        }
        boolean taken = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (taken && (name.isPresent() || !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS))) {
            throw new Trouble(ExitCode.USAGE, "mcp.taken", target.getFileName());
        }
        return target;
    }

    private Path named(String wish, Variant variant) {
        if (!PLAIN.matcher(wish).matches() || DEVICE.matcher(wish).matches()) {
            throw new Trouble(ExitCode.USAGE, "mcp.name", wish);
        }
        boolean ended = wish.toLowerCase(Locale.ROOT).endsWith(variant.extension());
        return folder.resolve(ended ? wish : wish + variant.extension());
    }
}
