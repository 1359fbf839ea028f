package dev.kinora.engine;

import java.nio.file.Path;

/** What can be seen of a render before it is finished. */
public sealed interface LivePreview {
    /** Name of the playlist in {@link Shown#folder()}. */
    String PLAYLIST = "preview.m3u8";

    /** What the names of all other files there look like. */
    String PIECE = "init\\.mp4|segment[0-9]{1,6}\\.m4s";

    /** Nothing, ever: the engine shows no unfinished renders, or does not know the job. */
    record None() implements LivePreview {}

    /** Nothing yet. */
    record NotYet() implements LivePreview {}

    /**
     * The video as far as it is encoded, as HLS: the folder holds {@value #PLAYLIST}, a media playlist of the type
     * {@code EVENT} whose addresses are plain names in the same folder, and fragmented MP4 files with such names. A
     * file appears whole under its name and the playlist names it afterwards; what the playlist once named stays until
     * the job is released. When the video is complete the playlist says so with {@code EXT-X-ENDLIST}, before the job
     * is {@link Phase#SUCCEEDED}.
     *
     * @param folder owned by the engine, readable by the caller, gone with the job's release
     */
    record Shown(Path folder) implements LivePreview {}
}
