package dev.kinora.animatic.paint;

import java.util.HexFormat;

/** Arithmetic on colours written as {@code 0xAARRGGBB}, not premultiplied, sRGB. */
public final class Colours {
    private Colours() {}

    /** Opaque colour from {@code #rrggbb}. */
    public static int parse(String hex) {
        if (hex.length() != 7 || hex.charAt(0) != '#' || !hex.chars().skip(1).allMatch(HexFormat::isHexDigit)) {
            throw new IllegalArgumentException("colour must be #rrggbb: " + hex);
        }
        return 0xFF000000 | HexFormat.fromHexDigits(hex, 1, 7);
    }

    /** {@code #rrggbb} of a colour; alpha is dropped. */
    public static String hex(int argb) {
        return String.format("#%06x", argb & 0xFFFFFF);
    }

    /** Colour from channels, each 0 to 255, clamped. */
    public static int argb(double a, double r, double g, double b) {
        return clamp(a) << 24 | clamp(r) << 16 | clamp(g) << 8 | clamp(b);
    }

    /** Opaque colour from hue 0-360 degrees, saturation and lightness 0-1. */
    public static int hsl(double hue, double saturation, double lightness) {
        double c = (1 - Math.abs(2 * lightness - 1)) * saturation;
        double h = ((hue % 360) + 360) % 360 / 60;
        double x = c * (1 - Math.abs(h % 2 - 1));
        double m = lightness - c / 2;
        double[] rgb = h < 1
                ? new double[] {c, x, 0}
                : h < 2
                        ? new double[] {x, c, 0}
                        : h < 3
                                ? new double[] {0, c, x}
                                : h < 4
                                        ? new double[] {0, x, c}
                                        : h < 5 ? new double[] {x, 0, c} : new double[] {c, 0, x};
        return argb(255, (rgb[0] + m) * 255, (rgb[1] + m) * 255, (rgb[2] + m) * 255);
    }

    /** Linear blend of all four channels: {@code k} 0 gives {@code a}, 1 gives {@code b}. */
    public static int mix(int a, int b, double k) {
        return argb(
                alpha(a) + (alpha(b) - alpha(a)) * k,
                red(a) + (red(b) - red(a)) * k,
                green(a) + (green(b) - green(a)) * k,
                blue(a) + (blue(b) - blue(a)) * k);
    }

    /** The colour multiplied channel by channel, as light of colour {@code tint} does; alpha of {@code a} stays. */
    public static int multiply(int a, int tint) {
        return argb(alpha(a), red(a) * red(tint) / 255.0, green(a) * green(tint) / 255.0, blue(a) * blue(tint) / 255.0);
    }

    /** Screen blend, as adding light does; alpha of {@code a} stays. */
    public static int screen(int a, int light, double k) {
        return argb(
                alpha(a),
                255 - (255 - red(a)) * (255 - red(light) * k) / 255.0,
                255 - (255 - green(a)) * (255 - green(light) * k) / 255.0,
                255 - (255 - blue(a)) * (255 - blue(light) * k) / 255.0);
    }

    /** The colour with its brightness multiplied by {@code k}. */
    public static int scale(int a, double k) {
        return argb(alpha(a), red(a) * k, green(a) * k, blue(a) * k);
    }

    /** The colour with its distance from grey multiplied by {@code k}. */
    public static int saturate(int a, double k) {
        double y = luma(a);
        return argb(alpha(a), y + (red(a) - y) * k, y + (green(a) - y) * k, y + (blue(a) - y) * k);
    }

    /** The same colour with alpha {@code k}, 0 to 1. */
    public static int fade(int a, double k) {
        return a & 0xFFFFFF | clamp(k * 255) << 24;
    }

    /** Brightness 0 to 255 as the eye weighs it (Rec. 709). */
    public static double luma(int a) {
        return 0.2126 * red(a) + 0.7152 * green(a) + 0.0722 * blue(a);
    }

    public static int alpha(int a) {
        return a >>> 24;
    }

    public static int red(int a) {
        return a >> 16 & 255;
    }

    public static int green(int a) {
        return a >> 8 & 255;
    }

    public static int blue(int a) {
        return a & 255;
    }

    private static int clamp(double v) {
        return (int) Math.max(0, Math.min(255, Math.round(v)));
    }
}
