package dev.kinora.cli.console;

import dev.kinora.client.video.Video;
import java.util.OptionalLong;

/** The progress of one of many, which is told as a part of all of them. */
final class Silence implements Progress {
    @Override
    public void video(Video video) {}

    @Override
    public void bytes(long bytes, OptionalLong total) {}

    @Override
    public void many(long done, long all, double share) {}

    @Override
    public void close() {}
}
