package dev.kinora.animatic.stage.theatre;

import dev.kinora.animatic.paint.Art;
import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Sheet;
import dev.kinora.animatic.stage.Layer;
import io.github.humbleui.types.Rect;

/** The curtain behind the play and the swags above it, column by column: velvet in uneven folds, gold at every hem. */
final class Drapes {
    private static final int GOLD = 0xFFC99A34;
    private static final int GOLD_DARK = 0xFF5E3A0C;

    private final House house;
    private final int velvet;
    private final double grain;
    private final double fold;

    /** @param velvet colour of the cloth by white light */
    Drapes(House house, int velvet) {
        this.house = house;
        this.velvet = velvet;
        grain = Math.max(1.25, house.unit() / 560);
        fold = house.unit() * 0.088;
    }

    /** The curtain, down to the boards. */
    Layer curtain() {
        Rect seen = house.view().visible(house.curtainZ());
        double hem = house.unit() * 0.030;
        double bottom = Math.max(seen.getTop() + 8, house.foot() + hem);
        int w = (int) Math.ceil(seen.getWidth() / grain);
        int h = (int) Math.ceil((bottom - seen.getTop()) / grain);
        Sheet sheet = Sheet.of(w, h);
        double[] phase = new double[w];
        for (int x = 0; x < w; x++) {
            double px = seen.getLeft() + (x + 0.5) * grain;
            phase[x] = px / fold + 1.5 * Noise.value(house.seed() + 3, px / fold * 0.42 + 60);
        }
        double top = swagBottom() * 0.75;
        double tall = house.foot() - top;
        for (int x = 0; x < w; x++) {
            double px = seen.getLeft() + (x + 0.5) * grain;
            double wave = Math.sin(2 * Math.PI * phase[x] + 0.9 * Math.sin(Math.PI * phase[x]));
            double ragged = 0.16 * Noise.at(house.seed() + 5, Math.round(px / (grain * 1.6)));
            double foot = house.foot() + hem * (0.34 * wave + ragged);
            double fringe = hem * (0.9 + ragged);
            for (int y = 0; y < h; y++) {
                double py = seen.getTop() + (y + 0.5) * grain;
                if (py > foot) {
                    break;
                }
                double light = 0.10
                        + 0.42 * house.pool(px, py, house.foot() - tall * 0.30, house.unit() * 0.62, tall * 0.85)
                        + 0.28 * Noise.smooth(house.foot() - tall, house.foot(), py);
                double up = foot - py;
                if (up < fringe * 1.9) {
                    double shade = (0.42 + 0.58 * (0.5 + 0.5 * wave)) * (0.55 + 1.1 * light);
                    trim(sheet, x, y, up / (fringe * 1.9), px, shade, 1);
                } else {
                    cloth(
                            sheet,
                            x,
                            y,
                            phase[x] + 0.10 * Noise.value(house.seed() + 8, py / tall * 3 + px / fold * 0.2),
                            light * swagShadow(px, py));
                }
            }
        }
        return Layer.Plane.of(
                house.curtainZ(),
                sheet.toArt(Rect.makeXYWH(seen.getLeft(), seen.getTop(), (float) (w * grain), (float) (h * grain))));
    }

    private void cloth(Sheet sheet, int x, int y, double phase, double light) {
        double p = 2 * Math.PI * phase;
        double bent = p + 0.9 * Math.sin(p / 2);
        double a = 0.5 + 0.5 * Math.sin(bent);
        double side = Math.cos(bent);
        double shade = 0.26 + 0.66 * Math.pow(a, 1.15) + 0.16 * side;
        shade *= Noise.smooth(-0.10, 0.18, a) * 0.45 + 0.55;
        double sheen = Math.pow(a, 9) * 0.34 * (0.4 + light);
        velvetPixel(sheet, x, y, shade * (0.16 + 1.15 * light), sheen * light * 1.5);
    }

    private void velvetPixel(Sheet sheet, int x, int y, double k, double sheen) {
        double r = Colours.red(velvet) * k * 1.15;
        double g = Colours.green(velvet) * k * Math.min(1, 0.62 + 0.4 * k);
        double b = Colours.blue(velvet) * k * Math.min(1, 0.72 + 0.3 * k);
        sheet.set(x, y, (float) Math.min(252, 7 + r + 190 * sheen), (float) Math.min(235, 2 + g + 96 * sheen), (float)
                Math.min(235, 7 + b + 84 * sheen));
    }

    /** A band of gold braid over a fringe: {@code v} is 0 at the tips and 1 at the cloth. */
    private void trim(Sheet sheet, int x, int y, double v, double px, double shade, double alpha) {
        double thread = 0.68 + 0.32 * Noise.at(house.seed() + 11, Math.round(px / (grain * 1.4)));
        double k;
        if (v > 0.52) {
            double braid = 0.75 + 0.25 * Math.sin(px / house.unit() * 420 + v * 16);
            k = (v > 0.93 || v < 0.57 ? 0.42 : braid) * shade;
        } else {
            k = shade * thread * (0.62 + 0.5 * v);
        }
        int c = Colours.mix(GOLD_DARK, GOLD, Math.min(1, k));
        double hot = Math.max(0, k - 0.75) * 80;
        sheet.set(
                x,
                y,
                (float) Math.min(255, Colours.red(c) + hot),
                (float) Math.min(255, Colours.green(c) + hot),
                (float) (Colours.blue(c) + hot * 0.4),
                (float) alpha);
    }

    private double swagWidth() {
        double w = house.view().width();
        return w / Math.max(3, Math.round(w / (house.unit() * 0.335)));
    }

    private double swagTop() {
        return house.view().height() * (house.view().height() > house.view().width() ? 0.075 : 0.045);
    }

    private double swagBottom() {
        return swagTop() + house.unit() * 0.125;
    }

    /** Row of the swags' lower edge at a column. */
    private double swagEdge(double px) {
        double u = swag(px);
        return swagTop() + house.unit() * (0.125 * Math.pow(1 - u * u, 0.72));
    }

    /** -1 at one gather, 0 in the middle of a swag, 1 at the next gather. */
    private double swag(double px) {
        double s = px / swagWidth() + 0.5 + Noise.at(house.seed(), 21) * 0.5;
        return (s - Math.floor(s)) * 2 - 1;
    }

    private double swagShadow(double px, double py) {
        double d = (py - swagEdge(px) - house.unit() * 0.022) / (house.unit() * 0.075);
        return d < 0 ? 0.22 : 0.22 + 0.78 * Noise.smooth(0, 1, d);
    }

    /** The swags, which hang a little nearer than the curtain. */
    Layer swags() {
        double z = house.curtainZ() * 0.97;
        Rect seen = house.view().visible(z);
        double fringe = house.unit() * 0.024;
        double bottom = swagBottom() + fringe * 1.3;
        if (bottom <= seen.getTop() + 2) {
            return Layer.Plane.of(z, Art.bake(Rect.makeXYWH(0, 0, 2, 2), 1, dim(), pen -> {}));
        }
        int w = (int) Math.ceil(seen.getWidth() / grain);
        int h = (int) Math.ceil((bottom - seen.getTop()) / grain);
        Sheet sheet = Sheet.of(w, h);
        for (int x = 0; x < w; x++) {
            double px = seen.getLeft() + (x + 0.5) * grain;
            double edge = swagEdge(px);
            double u = swag(px);
            double tip = fringe * (0.86 + 0.28 * Noise.at(house.seed() + 31, Math.round(px / 2.2)));
            double near = house.pool(px, 0, 0, house.unit() * 0.75, 1);
            for (int y = 0; y < h; y++) {
                double py = seen.getTop() + (y + 0.5) * grain;
                if (py > edge + tip) {
                    break;
                }
                if (py > edge - fringe * 0.35) {
                    double cover = Math.min(1, (edge + tip - py) / grain);
                    double shade = (0.50 + 0.30 * (1 - u * u)) * (0.62 + 0.55 * near);
                    trim(sheet, x, y, 1 - (py - edge + fringe * 0.35) / (tip + fringe * 0.35), px, shade, cover);
                    continue;
                }
                double hang = Math.max(1, edge + house.unit() * 0.05);
                double v = Math.max(0, (py + house.unit() * 0.05) / hang);
                double ph = 2.6 * v * v * Math.PI * 2
                        + 0.5 * Noise.value(house.seed() + 40, Math.floor(px / swagWidth()) * 3 + v * 4);
                double a = 0.5 + 0.5 * Math.sin(ph + 0.7 * Math.sin(ph / 2));
                double gather = 0.42 + 0.58 * Math.pow(1 - u * u, 0.55);
                double light = (0.30 + 0.42 * near) * gather * (0.45 + 0.65 * v);
                double shade = 0.20 + 0.80 * Math.pow(a, 1.2);
                velvetPixel(sheet, x, y, shade * (0.10 + 1.25 * light), Math.pow(a, 8) * 0.36 * light);
            }
        }
        return Layer.Plane.of(
                z, sheet.toArt(Rect.makeXYWH(seen.getLeft(), seen.getTop(), (float) (w * grain), (float) (h * grain))));
    }

    private static dev.kinora.animatic.paint.Light dim() {
        return Spot.light(0xFF8C1420);
    }
}
