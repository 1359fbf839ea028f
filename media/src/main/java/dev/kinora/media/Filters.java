package dev.kinora.media;

import java.util.List;

/** Filter graphs that more than one command needs, as FFmpeg reads them. */
final class Filters {
    private static final int SHEET_COLUMNS = 5;
    private static final int SHEET_CELL_WIDTH = 256;
    private static final int THUMBNAIL_SIDE = 1280;

    private Filters() {}

    /** The first sound tracks of inputs 1, 2 … one after the other, each of its exact length, as {@code [sound]}. */
    static String joinedSound(List<Double> seconds) {
        StringBuilder graph = new StringBuilder();
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < seconds.size(); i++) {
            graph.append(fitSound(i + 1, seconds.get(i), "a" + i)).append(';');
            labels.append("[a").append(i).append(']');
        }
        return graph.append(labels)
                .append("concat=n=")
                .append(seconds.size())
                .append(":v=0:a=1[sound]")
                .toString();
    }

    private static String fitSound(int input, double seconds, String label) {
        String length = Ffmpeg.decimal(seconds);
        return "[" + input + ":a:0]aresample=48000:async=1:first_pts=0,aformat=channel_layouts=stereo,apad=whole_dur="
                + length + ",atrim=end=" + length + "[" + label + "]";
    }

    private static String cover(ConformSpec spec) {
        String size = spec.width() + ":" + spec.height();
        return "scale=" + size + ":force_original_aspect_ratio=increase:reset_sar=1:flags=bicubic"
                + ":out_color_matrix=bt709:out_range=tv,crop=" + size
                + ",format=yuv420p,setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709";
    }

    /** Covers the size at a steady rate, from the very start, and holds the last picture for ever. */
    static String steady(ConformSpec spec) {
        return cover(spec) + ",fps=" + spec.fpsNumerator() + "/" + spec.fpsDenominator()
                + ":start_time=0,tpad=stop_mode=clone:stop=-1";
    }

    /** No larger than the longest side, in even pixels. */
    static String thumbnail() {
        String side = String.valueOf(THUMBNAIL_SIDE);
        return "scale='min(iw," + side + ")':'min(ih," + side
                + ")':force_original_aspect_ratio=decrease:force_divisible_by=2:reset_sar=1";
    }

    /** The first frame of every second, in rows of five. */
    static String sheet(int cells) {
        int rows = (cells + SHEET_COLUMNS - 1) / SHEET_COLUMNS;
        return "select='gte(t-start_t+0.002,selected_n)',scale=" + SHEET_CELL_WIDTH
                + ":-2:flags=bilinear:reset_sar=1,tile=" + SHEET_COLUMNS + "x" + rows + ":nb_frames=" + cells;
    }
}
