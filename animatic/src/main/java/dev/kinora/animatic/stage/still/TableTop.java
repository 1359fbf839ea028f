package dev.kinora.animatic.stage.still;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Finish;
import dev.kinora.animatic.paint.Light;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Raster;
import dev.kinora.animatic.paint.Rim;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.stage.Layer;
import dev.kinora.animatic.stage.Setting;
import dev.kinora.animatic.stage.Stage;
import dev.kinora.animatic.stage.View;
import dev.kinora.animatic.stage.solid.Body;
import dev.kinora.animatic.stage.solid.Sun;
import dev.kinora.animatic.stage.thing.Things;
import io.github.humbleui.types.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** A table seen from near: the ground of the camera is the table's top, the room behind it is out of focus. */
public final class TableTop implements Setting {
    @Override
    public int match(Scene scene) {
        return scene.place().trait("shot", "").equals("close") ? 4 : 0;
    }

    @Override
    public Stage build(Scene scene, View view) {
        Sun sun = Sun.of(scene);
        double back = view.plan().focus() * 2.5;
        CompletableFuture<Layer> room = CompletableFuture.supplyAsync(() -> new Backdrop(scene, view, sun).layer(back));
        List<Layer> layers = new ArrayList<>();
        table(scene, view, sun, back).ifPresent(layers::add);
        layers.add(room.join());
        layers.add(new Motes(sun, view, scene.seed()).layer());
        return new Stage(layers, light(sun), finish(scene), new Stage.Floor(0, 0, 0, 0));
    }

    private static Finish finish(Scene scene) {
        Finish f = Finish.ROOM;
        return scene.place().time().dark() ? new Finish(1, 0.6, 0.3, 0.34, 0.34, 1.04, 0xFF080609, 0.1, 0.56, 4) : f;
    }

    /** The same light for things that are drawn and not marched. */
    private static Light light(Sun sun) {
        int key = filmic(sun.key(), 0.35);
        int fill = filmic(sun.fill(), 1.2);
        double[] d = sun.direction();
        return new Light(
                d[0],
                -d[1],
                -d[2],
                key,
                0.30,
                Colours.mix(filmic(sun.fill(), 0.25), 0xFF20120A, 0.5),
                0.45,
                Colours.mix(key, 0xFFFFFFFF, 0.45),
                fill,
                filmic(sun.bounce(), 1),
                new Rim(d[0], -d[1], key, 0.7),
                new Rim(-d[0], -d[1], fill, 0.25),
                filmic(sun.fill(), 0.6),
                0.1,
                sun.gobo());
    }

    private static int filmic(double[] c, double k) {
        return Colours.argb(255, Raster.filmic(c[0] * k), Raster.filmic(c[1] * k), Raster.filmic(c[2] * k));
    }

    /** Empty when the camera looks past the table's edge. */
    private static Optional<Layer> table(Scene scene, View view, Sun sun, double back) {
        Rect near = view.visible(Math.max(0.2, view.plan().focus() * 0.75));
        Rect far = view.visible(back);
        double top = view.screenY(0, back);
        if (top > Math.max(near.getBottom(), far.getBottom()) - 4) {
            return Optional.empty();
        }
        Rect box = Rect.makeLTRB(
                Math.min(near.getLeft(), far.getLeft()),
                (float) top,
                Math.max(near.getRight(), far.getRight()),
                Math.max(near.getBottom(), far.getBottom()));
        int w = (int) Math.ceil(box.getWidth());
        int h = (int) Math.ceil(box.getHeight());
        List<Solid> solids = scene.performers().stream()
                .filter(p -> p.lift() < 0.01)
                .filter(p -> Things.body(p, scene).isEmpty())
                .map(p -> VesselRig.solid(p, scene))
                .flatMap(Optional::stream)
                .toList();
        List<Body> bodies = scene.performers().stream()
                .filter(p -> p.lift() < 0.01)
                .map(p -> Things.body(p, scene))
                .flatMap(Optional::stream)
                .toList();
        Shadows shadows = new Shadows(solids, bodies, Things.lamps(scene));
        Cover cover = Cover.of(scene.place());
        Raster raster = new Raster(w, h);
        int seed = (int) Noise.seed(scene.seed(), "table");
        double turn = (Noise.at(seed, 1) - 0.5) * 0.16;
        IntStream.range(0, h).parallel().forEach(y -> row(raster, y, box, view, sun, cover, seed, turn, shadows));
        Studio.of(scene.place()).ifPresent(studio -> rise(raster, box, view, back, studio));
        soften(raster, box, view);
        for (int x = 0; x < w; x++) {
            raster.a[x] = 0;
            raster.r[x] = 0;
            raster.g[x] = 0;
            raster.b[x] = 0;
        }
        return Optional.of(new Layer.Ground(raster.toArt(box), 0));
    }

    private static void row(
            Raster out, int y, Rect box, View view, Sun sun, Cover cover, int seed, double turn, Shadows shadows) {
        double z = view.groundZ(box.getTop() + y + 0.5);
        double metre = z / view.focal();
        double[] s = new double[4];
        double[] lamp = new double[3];
        double[] l = sun.direction();
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double grazing = Math.pow(1 - Math.min(1, view.eye() / Math.hypot(view.eye(), z)), 3);
        for (int x = 0; x < out.width; x++) {
            double wx = (box.getLeft() + x + 0.5 - view.width() / 2.0) * metre;
            cover.at(wx * cos - z * sin, wx * sin + z * cos, seed, s);
            double lit = sun.gobo().light(wx, 0, z, 0.0075) * l[1];
            lit *= lit > 0.003 ? shadows.lightAt(wx, z, l) : 1;
            double open = shadows.openAt(wx, z);
            double glow = shadows.bounceAt(wx, z);
            shadows.lampsAt(wx, z, lamp);
            double sheen = (0.05 + 0.9 * grazing) * s[3] * 0.30;
            int i = y * out.width + x;
            out.r[i] = (float) (s[0] * (sun.key()[0] * lit + sun.fill()[0] * open * 0.9 + glow + lamp[0] * open)
                    + sheen * open * (sun.fill()[0] + sun.key()[0] * lit * 0.25 + lamp[0] * 0.4));
            out.g[i] = (float) (s[1] * (sun.key()[1] * lit + sun.fill()[1] * open * 0.9 + glow + lamp[1] * open)
                    + sheen * open * (sun.fill()[1] + sun.key()[1] * lit * 0.25 + lamp[1] * 0.4));
            out.b[i] = (float) (s[2] * (sun.key()[2] * lit + sun.fill()[2] * open * 0.9 + glow + lamp[2] * open)
                    + sheen * open * (sun.fill()[2] + sun.key()[2] * lit * 0.25 + lamp[2] * 0.4));
            out.a[i] = 1;
        }
    }

    /** The paper under the thing becomes the paper behind it. */
    private static void rise(Raster out, Rect box, View view, double back, Studio studio) {
        for (int y = 0; y < out.height; y++) {
            double k = Studio.bend(view.groundZ(box.getTop() + y + 0.5), back);
            for (int x = 0; x < out.width; x++) {
                double[] wall = studio.wall((box.getLeft() + x + 0.5) / view.width() * 2 - 1, 1);
                int i = y * out.width + x;
                double near = 0.35 + 0.65 * wall[1] / Math.max(1e-6, studio.wall(0, 1)[1]);
                out.r[i] = (float) (out.r[i] * near * (1 - k) + wall[0] * k);
                out.g[i] = (float) (out.g[i] * near * (1 - k) + wall[1] * k);
                out.b[i] = (float) (out.b[i] * near * (1 - k) + wall[2] * k);
            }
        }
    }

    /** Depth of field of a plane: every row has its own radius. */
    private static void soften(Raster r, Rect box, View view) {
        int[] radius = new int[r.height];
        for (int y = 0; y < r.height; y++) {
            radius[y] = (int) Math.round(Math.min(26, view.defocus(view.groundZ(box.getTop() + y + 0.5)) * 0.40));
        }
        for (float[] plane : new float[][] {r.r, r.g, r.b}) {
            float[] tmp = plane.clone();
            for (int pass = 0; pass < 2; pass++) {
                rows(plane, tmp, r.width, r.height, radius);
                columns(tmp, plane, r.width, r.height, radius);
            }
        }
    }

    private static void rows(float[] in, float[] out, int w, int h, int[] radius) {
        for (int y = 0; y < h; y++) {
            int o = y * w;
            int k = radius[y];
            if (k == 0) {
                System.arraycopy(in, o, out, o, w);
                continue;
            }
            float inv = 1f / (2 * k + 1);
            float sum = in[o] * k;
            for (int x = 0; x <= k; x++) {
                sum += in[o + Math.min(w - 1, x)];
            }
            for (int x = 0; x < w; x++) {
                out[o + x] = sum * inv;
                sum += in[o + Math.min(w - 1, x + k + 1)] - in[o + Math.max(0, x - k)];
            }
        }
    }

    private static void columns(float[] in, float[] out, int w, int h, int[] radius) {
        double[] sum = new double[w * (h + 1)];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                sum[(y + 1) * w + x] = sum[y * w + x] + in[y * w + x];
            }
        }
        for (int y = 0; y < h; y++) {
            int k = radius[y] / 2;
            int a = Math.max(0, y - k);
            int b = Math.min(h, y + k + 1);
            for (int x = 0; x < w; x++) {
                out[y * w + x] = (float) ((sum[b * w + x] - sum[a * w + x]) / (b - a));
            }
        }
    }
}
