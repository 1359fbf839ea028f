package dev.kinora.cli;

import dev.kinora.client.Video;
import dev.kinora.client.VideoStatus;
import java.util.Locale;
import java.util.OptionalLong;

/** One line that is drawn over: what happens, how far it is, for how long already. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 32;
    private static final String CLEAR = "\r\033[K";

    private final Console console;
    private final String full;
    private final String empty;
    private final long startNanos = System.nanoTime();
    private boolean drawn;

    ProgressBar(Console console) {
        this.console = console;
        boolean unicode = unicode(console);
        this.full = unicode ? "━" : "#";
        this.empty = unicode ? "╌" : "-";
    }

    private static boolean unicode(Console console) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = console.variable(name);
            if (!locale.isEmpty()) {
                return locale.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
            }
        }
        return false;
    }

    @Override
    public void video(Video video) {
        boolean waiting = video.status().equals(VideoStatus.QUEUED);
        draw(waiting ? "waiting" : "rendering", video.progress() / 100.0);
    }

    @Override
    public void bytes(long bytes, OptionalLong total) {
        draw("fetching", total.isPresent() && total.getAsLong() > 0 ? (double) bytes / total.getAsLong() : 0);
    }

    private void draw(String what, double share) {
        int done = (int) Math.round(WIDTH * Math.clamp(share, 0, 1));
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        console.err()
                .printf(
                        Locale.ROOT,
                        "%s  %-9s %s%s %3d %%  %.1f s",
                        CLEAR,
                        what,
                        full.repeat(done),
                        empty.repeat(WIDTH - done),
                        Math.round(share * 100),
                        seconds);
        console.err().flush();
        drawn = true;
    }

    @Override
    public void close() {
        if (drawn) {
            console.err().print(CLEAR);
            console.err().flush();
        }
    }
}
