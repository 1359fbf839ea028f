package dev.kinora.animatic.paint;

import io.github.humbleui.types.Rect;
import java.util.List;

/** Lights a {@link Relief} pixel by pixel; on edges every patch that covers part of the pixel counts by its share. */
final class Developing {
    private static final int TAPS = 5;
    private static final double SHADOW = 0.5;
    /** From here on a hide is so thin that it is seen best where it is seen edge on. */
    private static final double JELLY = 0.9;

    private final Relief relief;
    private final List<Hide> hides;
    private final Light light;
    private final Shading shading;
    private final Field field;
    private final float hx;
    private final float hy;
    private final float hz;
    private final float reach;

    /**
     * Where the pixels lie.
     *
     * @param box in the pen's units
     * @param scale pixels a unit
     */
    record Field(Rect box, double scale, SoftBody.Dapple dapple, SoftBody.Veil veil) {}

    Developing(Relief relief, List<Hide> hides, Light light, Field field) {
        this.relief = relief;
        this.hides = hides;
        this.light = light;
        this.field = field;
        shading = new Shading(light);
        float z = shading.kz + 1;
        float l = (float) Math.sqrt(shading.kx * shading.kx + shading.ky * shading.ky + z * z);
        hx = shading.kx / l;
        hy = shading.ky / l;
        hz = z / l;
        reach = (float) (Math.max(relief.w, relief.h) * 0.05);
    }

    /** Premultiplied pixels. */
    int[] argb() {
        int[] out = new int[relief.w * relief.h];
        float[] sum = new float[4];
        for (int p = 0; p < out.length; p++) {
            if (relief.seen[p] == Relief.NONE && empty(p)) {
                continue;
            }
            sum[0] = sum[1] = sum[2] = sum[3] = 0;
            int x = p % relief.w;
            int y = p / relief.w;
            double px = field.box.getLeft() + (x + 0.5) / field.scale;
            double py = field.box.getTop() + (y + 0.5) / field.scale;
            float veil = (float) field.veil.at(px, py);
            if (veil <= 0.004f) {
                continue;
            }
            samples(p, x, y, field.dapple.at(px, py), sum);
            int a = (int) (sum[3] * veil * 255 + 0.5f);
            out[p] = a << 24
                    | channel(sum[0] * veil, a) << 16
                    | channel(sum[1] * veil, a) << 8
                    | channel(sum[2] * veil, a);
        }
        return out;
    }

    private static int channel(float v, int top) {
        return Math.max(0, Math.min(top, (int) (v + 0.5f)));
    }

    private boolean empty(int p) {
        for (int c = 0; c < 4; c++) {
            if (relief.part[relief.sample(p, c)] != Relief.NONE) {
                return false;
            }
        }
        return true;
    }

    private void samples(int p, int x, int y, double dapple, float[] sum) {
        int done = 0;
        for (int c = 0; c < 4; c++) {
            int s = relief.sample(p, c);
            int part = relief.part[s];
            if ((done & 1 << c) != 0 || part == Relief.NONE) {
                continue;
            }
            int n = 0;
            for (int d = c; d < 4; d++) {
                if (relief.part[relief.sample(p, d)] == part) {
                    done |= 1 << d;
                    n++;
                }
            }
            Hide hide = hides.get(part);
            int colour = hide.skin().at(relief.u[s], relief.v[s]);
            colour(p, x, y, hide, colour, dapple);
            float k = n / 4f * Colours.alpha(colour) / 255f;
            if (hide.thin() > JELLY) {
                k *= 0.30f + 0.70f * (float) Math.pow(1 - Math.max(0, relief.nz[p]), 1.4);
            }
            sum[0] += shading.red * k;
            sum[1] += shading.green * k;
            sum[2] += shading.blue * k;
            sum[3] += k;
        }
    }

    private void colour(int p, int x, int y, Hide hide, int argb, double dapple) {
        float nx = relief.nx[p];
        float ny = relief.ny[p];
        float nz = relief.nz[p];
        if (hide.thin() > 0) {
            float t = (float) hide.thin();
            nx += (shading.kx - nx) * t * 0.6f;
            ny += (shading.ky - ny) * t * 0.6f;
            nz += (shading.kz - nz) * t * 0.6f;
        }
        shading.at(argb, nx, ny, nz);
        float dark = shadow(x, y, p) * (float) (1 - hide.thin());
        if (dark > 0) {
            shading.toward(light.shade(), dark * (float) (SHADOW * light.shadeAmount() + 0.1));
        }
        if (hide.far() > 0) {
            shading.toward(light.shade(), (float) hide.far());
        }
        float up = Math.max(0, -ny) * (1 - dark);
        if (dapple > 0 && up > 0) {
            float albedo = (Colours.red(argb) + Colours.green(argb) + Colours.blue(argb)) / 765f;
            float facing = 0.25f + 0.75f * Math.max(0, relief.nz[p]);
            shading.add(light.key(), (float) (dapple * up) * facing * (0.12f + 0.88f * albedo));
        }
        if (hide.gloss() > 0) {
            float s = relief.nx[p] * hx + relief.ny[p] * hy + relief.nz[p] * hz;
            s *= s;
            s *= s;
            s *= s;
            float sharp = s * s * s;
            shading.add(
                    light.key(),
                    (sharp * 0.75f + s * 0.12f) * (float) (hide.gloss() * (0.25 + light.keyAmount())) * (1 - dark));
        }
        if (hide.glow() > 0) {
            shading.toward(argb | 0xFF000000, (float) hide.glow());
        }
    }

    /** How far a nearer part stands between a pixel and the key, 0 to 1. */
    private float shadow(int x, int y, int p) {
        float flat = (float) Math.sqrt(shading.kx * shading.kx + shading.ky * shading.ky);
        if (flat < 0.05f) {
            return 0;
        }
        float dark = 0;
        for (int k = 1; k <= TAPS; k++) {
            float d = reach * k / TAPS;
            int qx = Math.round(x + shading.kx / flat * d);
            int qy = Math.round(y + shading.ky / flat * d);
            if (qx < 0 || qx >= relief.w || qy < 0 || qy >= relief.h) {
                break;
            }
            float rise = relief.z[qy * relief.w + qx] - relief.z[p];
            float ray = d / (float) field.scale * (0.35f + shading.kz / flat);
            if (rise > ray) {
                dark = Math.max(dark, Math.min(1, (rise - ray) / ray * 2) * (1 - 0.6f * k / TAPS));
            }
        }
        return dark;
    }
}
