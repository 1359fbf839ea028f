package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.View;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;

/** The boards of the stage: varnished planks that run to the curtain, lit by the spot, mirroring the velvet. */
final class Boards {
    /** Width of a plank, metres. */
    private static final double PLANK = 0.235;
    /** Rest pixels of a strip that moves by one depth when the camera moves in space. */
    private static final double STRIP = 6;

    private final House house;
    private final int velvet;
    private final float[] tone = new float[1025];

    Boards(House house, int velvet) {
        this.house = house;
        this.velvet = velvet;
        for (int i = 0; i < tone.length; i++) {
            tone[i] = Raster.filmic(i / 512.0);
        }
    }

    /** The floor from the curtain to the lip. */
    List<Layer> layers() {
        View view = house.view();
        double top = Math.floor(house.foot() - house.unit() * 0.035);
        double bottom = Math.ceil(Math.min(house.lip(), view.height() * 1.25) + 1);
        Rect near = view.visible(house.boards(bottom));
        Rect far = view.visible(house.curtainZ());
        double left = Math.min(near.getLeft(), far.getLeft());
        double right = Math.max(near.getRight(), far.getRight());
        if (top >= bottom - 2 || top > far.getBottom()) {
            return List.of();
        }
        double grain = Math.max(1, house.unit() / 800);
        int w = (int) Math.ceil((right - left) / grain);
        int h = (int) Math.ceil((bottom - top) / grain);
        Sheet sheet = Sheet.of(w, h);
        for (int y = 0; y < h; y++) {
            row(sheet, y, top + (y + 0.5) * grain, left, grain);
        }
        Art art = sheet.toArt(Rect.makeXYWH((float) left, (float) top, (float) (w * grain), (float) (h * grain)));
        double z = house.curtainZ() * 1.02;
        if (view.rigid()) {
            return List.of(Layer.Plane.of(z, art));
        }
        List<Layer> out = new ArrayList<>();
        out.add(new Layer.Live(z, (pen, t) -> strips(pen.canvas(), art, t, z)));
        return out;
    }

    private void row(Sheet sheet, int y, double py, double left, double grain) {
        double z = house.boards(py);
        double back = Noise.smooth(house.foot() + house.unit() * 0.10, house.foot(), py);
        double seam = Noise.smooth(house.foot() + house.unit() * 0.045, house.foot() + house.unit() * 0.002, py);
        double metre = z / house.view().focal();
        double rx = house.unit() * 0.60;
        double ry = house.unit() * 0.22;
        double soft = metre * grain;
        double[] c = new double[4];
        for (int x = 0; x < sheet.width; x++) {
            double px = left + (x + 0.5) * grain;
            wood((px - house.view().width() / 2.0) * metre, z, soft, c);
            double pool = house.pool(px, py, house.contact() - house.unit() * 0.03, rx, ry);
            double light = 0.16 + 1.18 * pool;
            double gloss = c[3] * pool * pool * 0.10 + back * 0.07;
            light *= 1 - 0.75 * seam;
            double r = c[0] * light + gloss * (0.9 * (1 - back) + back * channel(16));
            double g = c[1] * light + gloss * (0.72 * (1 - back) + back * channel(8));
            double b = c[2] * light + gloss * (0.50 * (1 - back) + back * channel(0));
            sheet.set(x, y, shown(r), shown(g), shown(b));
        }
    }

    private double channel(int shift) {
        return (velvet >> shift & 255) / 255.0;
    }

    private float shown(double v) {
        return tone[(int) Math.max(0, Math.min(1024, v * 512))];
    }

    /** Colour of the wood in linear light and its shine. */
    private void wood(double x, double z, double soft, double[] out) {
        double plank = Math.floor(x / PLANK);
        double across = x / PLANK - plank;
        long column = Noise.mix(house.seed() + 17 + (long) plank * 7919);
        double length = 1.5 + 0.8 * Noise.at(column, 1);
        double along = z / length + Noise.at(column, 2) * 7;
        long id = Noise.mix(column + (long) Math.floor(along) * 31);
        double inside = along - Math.floor(along);
        double u = z * 0.75 + Noise.at(id, 3) * 50;
        double v = across * 1.3 + Noise.at(id, 4) * 9;
        double ring = v * 1.5 + Noise.fbm((int) id, u * 0.8, v * 0.62, 2) * 5.4;
        double phase = ring - Math.floor(ring);
        double grain = phase < 0.72 ? phase / 0.72 : (1 - phase) / 0.28;
        double fibre = Noise.value((int) id + 3, u * 4.4, v * 24);
        double detail = Math.min(1, 0.010 / Math.max(0.001, soft));
        double k = (0.34 + 0.66 * (grain * detail + 0.5 * (1 - detail)))
                * (0.78 + 0.44 * fibre)
                * (0.78 + 0.46 * Noise.at(id, 5));
        double edge = Math.min(across, 1 - across) * PLANK;
        double end = Math.min(inside, 1 - inside) * length;
        double gap = 1 - Noise.smooth(0.0015, 0.006 + soft * 0.6, Math.min(edge, end * 0.7));
        double dark = 1 - 0.80 * gap;
        out[0] = (0.10 + 0.66 * k) * dark;
        out[1] = (0.034 + 0.270 * k) * dark;
        out[2] = (0.010 + 0.070 * k) * dark;
        out[3] = (0.5 + 0.8 * fibre) * dark;
    }

    /** Draws the boards strip by strip, each moving by its own depth. The canvas stands in the rest pixels of {@code z}. */
    private void strips(io.github.humbleui.skija.Canvas canvas, Art art, double t, double z) {
        View view = house.view();
        View.Shift base = view.at(t, z);
        Rect b = art.bounds();
        canvas.save();
        canvas.scale((float) (1 / base.scale()), (float) (1 / base.scale()));
        canvas.translate((float) -base.x(), (float) -base.y());
        try (Paint paint = new Paint()) {
            for (double y = b.getTop(); y < b.getBottom(); y += STRIP) {
                double y1 = Math.min(b.getBottom(), y + STRIP);
                View.Shift a = view.at(t, house.boards(y));
                View.Shift m = view.at(t, house.boards((y + y1) / 2));
                View.Shift c = view.at(t, house.boards(y1));
                canvas.drawImageRect(
                        art.image(),
                        Rect.makeLTRB(
                                0,
                                (float) ((y - b.getTop()) * art.scale()),
                                art.image().getWidth(),
                                (float) ((y1 - b.getTop()) * art.scale())),
                        Rect.makeLTRB(
                                (float) (b.getLeft() * m.scale() + m.x()),
                                (float) (y * a.scale() + a.y()),
                                (float) (b.getRight() * m.scale() + m.x()),
                                (float) (y1 * c.scale() + c.y() + 0.6)),
                        SamplingMode.LINEAR,
                        paint,
                        true);
            }
        }
        canvas.restore();
    }
}
