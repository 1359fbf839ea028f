package dev.kinora.server.render;

import dev.kinora.engine.MediaSink;
import dev.kinora.server.model.Variant;
import dev.kinora.server.model.VideoId;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Where one render keeps its files while it runs. */
record WorkFolder(Path path) {
    static WorkFolder of(Path root, VideoId video) {
        return new WorkFolder(root.resolve(video.value()));
    }

    void create() throws IOException {
        Files.createDirectories(path);
    }

    /** What the engine made, whatever it is. */
    Path generated() {
        return path.resolve("generated");
    }

    /** One of the files the render starts from. */
    Path input(int position, String mediaType) {
        return path.resolve("input-" + position + (mediaType.equals("image/png") ? ".png" : ".video"));
    }

    /** A file that was made of an input for the engine. */
    Path madeForEngine(String name) {
        return path.resolve("engine-" + name);
    }

    /** One finished variant. */
    Path variant(Variant variant) {
        return path.resolve(variant.wire() + "." + variant.extension());
    }

    /** Whether a recorded file is still there with its recorded length. */
    static boolean intact(Path file, long bytes) {
        try {
            return Files.size(file) == bytes;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where an engine puts its result. */
    MediaSink sink() {
        Path target = generated();
        return new MediaSink() {
            @Override
            public OutputStream open() throws IOException {
                return Files.newOutputStream(target);
            }

            @Override
            public void copyOf(Path file) throws IOException {
                link(file, target);
            }
        };
    }

    /** Gives a file a second name where the file system can, else copies it. */
    static void link(Path file, Path target) throws IOException {
        Files.deleteIfExists(target);
        try {
            Files.createLink(target, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the folder and all in it; a folder that is not there is no error. */
    void delete() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
