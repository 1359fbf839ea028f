package dev.kinora.animatic.stage.thing;

import dev.kinora.animatic.stage.solid.Part;

/** Pictures that are painted on parts: laid on flat from the front or from above, or wound around the upright axis. */
final class Prints {
    private static final int FINE = 420;

    private Prints() {}

    /**
     * @param spec name, way, then the rectangle it covers in centimetres: {@code clock,xy,-5,0,5,10}; ways are {@code xy}
     *     (seen from the front), {@code xz} (from above) and {@code cyl} (around; the rectangle's x in degrees, 0 in front)
     */
    static Part.Print of(String spec, int base, Builder.Look look) {
        String[] cells = spec.split(",");
        double x0 = Double.parseDouble(cells[2]);
        double y0 = Double.parseDouble(cells[3]);
        double x1 = Double.parseDouble(cells[4]);
        double y1 = Double.parseDouble(cells[5]);
        String way = cells[1];
        double wide = way.equals("cyl") ? (x1 - x0) / 57.3 * 5 : x1 - x0;
        double high = y1 - y0;
        double scale = FINE / Math.max(wide, high);
        int w = (int) Math.max(2, wide * scale);
        int h = (int) Math.max(2, high * scale);
        int[] pixels = Motifs.draw(cells[0], w, h, base, look);
        return (x, y, z, n) -> {
            double u;
            double v;
            switch (way) {
                case "xy" -> {
                    if (n[2] > -0.35) {
                        return 0;
                    }
                    u = x;
                    v = y;
                }
                case "xz" -> {
                    if (n[1] < 0.35) {
                        return 0;
                    }
                    u = x;
                    v = z;
                }
                default -> {
                    if (Math.abs(n[1]) > 0.8) {
                        return 0;
                    }
                    u = Math.toDegrees(Math.atan2(x, -z));
                    v = y;
                }
            }
            return sample(pixels, w, h, (u - x0) / (x1 - x0) * w - 0.5, (y1 - v) / (y1 - y0) * h - 0.5);
        };
    }

    private static int sample(int[] p, int w, int h, double x, double y) {
        if (x < -0.5 || y < -0.5 || x > w - 0.5 || y > h - 0.5) {
            return 0;
        }
        int i = (int) Math.max(0, Math.min(w - 2.0, Math.floor(x)));
        int j = (int) Math.max(0, Math.min(h - 2.0, Math.floor(y)));
        double fx = Math.max(0, Math.min(1, x - i));
        double fy = Math.max(0, Math.min(1, y - j));
        int top = dev.kinora.animatic.paint.Colours.mix(p[j * w + i], p[j * w + i + 1], fx);
        int low = dev.kinora.animatic.paint.Colours.mix(p[(j + 1) * w + i], p[(j + 1) * w + i + 1], fx);
        return dev.kinora.animatic.paint.Colours.mix(top, low, fy);
    }
}
