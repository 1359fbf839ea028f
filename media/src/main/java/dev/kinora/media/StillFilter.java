package dev.kinora.media;

/** The filters that turn, flatten and fit a still picture. Sizes are worked out here: no shape makes them explode. */
final class StillFilter {
    private StillFilter() {}

    static String of(StillSpec spec) {
        return turn(spec.orientation()) + flat(spec) + ",premultiply=inplace=1,"
                + switch (spec.fit()) {
                    case COVER -> cover(spec);
                    case CONTAIN -> contain(spec);
                }
                + ",setsar=1,format=rgb24";
    }

    /**
     * Scaled with its alpha multiplied in, a picture on black has no fringes. Eight bits lose a shade by that, which
     * nobody sees once it is scaled; one that fits as it is keeps every shade.
     */
    private static String flat(StillSpec spec) {
        boolean fits = spec.shown().equals(new StillSpec.Shown(spec.width(), spec.height()));
        return "format=" + (fits ? "gbrap16" : "gbrap");
    }

    private static String turn(int orientation) {
        return switch (orientation) {
            case 2 -> "hflip,";
            case 3 -> "hflip,vflip,";
            case 4 -> "vflip,";
            case 5 -> "transpose=cclock_flip,";
            case 6 -> "transpose=clock,";
            case 7 -> "transpose=clock_flip,";
            case 8 -> "transpose=cclock,";
            default -> "";
        };
    }

    private static String cover(StillSpec spec) {
        double scale = Math.max(
                ratio(spec.width(), spec.shown().width()),
                ratio(spec.height(), spec.shown().height()));
        int width = (int)
                Math.clamp(Math.round(spec.width() / scale), 1, spec.shown().width());
        int height = (int)
                Math.clamp(Math.round(spec.height() / scale), 1, spec.shown().height());
        return "crop=" + width + ":" + height + ":exact=1," + scaled(spec.width(), spec.height());
    }

    private static String contain(StillSpec spec) {
        double scale = Math.min(
                ratio(spec.width(), spec.shown().width()),
                ratio(spec.height(), spec.shown().height()));
        int width = (int) Math.clamp(Math.round(spec.shown().width() * scale), 1, spec.width());
        int height = (int) Math.clamp(Math.round(spec.shown().height() * scale), 1, spec.height());
        return scaled(width, height) + ",format=rgb24,pad=" + spec.width() + ":" + spec.height()
                + ":(ow-iw)/2:(oh-ih)/2:black";
    }

    private static String scaled(int width, int height) {
        return "scale=" + width + ":" + height + ":flags=lanczos+accurate_rnd+full_chroma_int+full_chroma_inp";
    }

    private static double ratio(int wanted, int there) {
        return (double) wanted / there;
    }
}
