package dev.kinora.cli.console;

import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** One line that is drawn over: what happens, how far it is, for how long already, and for how long still. Thread-safe. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 24;
    private static final int PHASE = 10;
    private static final String CLEAR = "\r\033[K";

    private final Console console;
    private final String full;
    private final String empty;
    private final long startNanos = System.nanoTime();
    private final Eta eta = new Eta();
    private String phase = "";
    private long phaseNanos;
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
    public synchronized void video(Video video) {
        boolean waiting = video.status().equals(VideoStatus.QUEUED);
        draw(waiting ? "progress.waiting" : "progress.rendering", video.progress() / 100.0, "");
    }

    @Override
    public synchronized void bytes(long bytes, OptionalLong total) {
        double share = total.isPresent() && total.getAsLong() > 0 ? (double) bytes / total.getAsLong() : 0;
        draw("progress.fetching", share, "  " + amount(bytes));
    }

    @Override
    public synchronized void many(long done, long all, double share) {
        draw("progress.many", share, "  " + done + "/" + all);
    }

    private String amount(long bytes) {
        double seconds = (System.nanoTime() - phaseNanos) / 1e9;
        String megabytes = console.text("progress.megabytes", console.messages().number(bytes / 1e6, 1));
        return seconds < 1
                ? megabytes
                : megabytes + "  "
                        + console.text("progress.rate", console.messages().number(bytes / 1e6 / seconds, 1));
    }

    private void draw(String what, double share, String more) {
        long now = System.nanoTime();
        if (!what.equals(phase)) {
            phase = what;
            phaseNanos = now;
        }
        eta.at(share, now);
        int done = (int) Math.round(WIDTH * Math.clamp(share, 0, 1));
        String name = console.text(what);
        console.err()
                .print(CLEAR + "  " + name + " ".repeat(Math.max(0, PHASE - name.length())) + " " + full.repeat(done)
                        + empty.repeat(WIDTH - done) + String.format(Locale.ROOT, " %3d %%", Math.round(share * 100))
                        + more + "  " + time(now));
        console.err().flush();
        drawn = true;
    }

    private String time(long now) {
        String gone = span(Duration.ofNanos(now - startNanos));
        return eta.left(now)
                .map(left -> gone + console.text("progress.left", span(left)))
                .orElse(gone);
    }

    private String span(Duration time) {
        return time.toSeconds() < 60
                ? console.text("progress.seconds", time.toSeconds())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            console.err().print(CLEAR);
            console.err().flush();
            drawn = false;
        }
    }
}
