package dev.kinora.animatic.stage.land;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.paint.Noise;
import dev.kinora.animatic.paint.Paths;
import io.github.humbleui.skija.Path;

/** Old olive trees: twisted trunks, low crowns of silver leaves. */
record Olive(Ground ground, Flora flora) {

    Woods.Plant at(double z) {
        Flora silver = flora.leaves(0xFF8C9A78, 0.85).barked(0xFF8A7C6C);
        var light = ground.day().light();
        return (pen, x, y, tall, s) -> {
            int bark = light.atDistance(light.surface(0xFF8A7C6C), z);
            int dark = Colours.mix(bark, light.atDistance(light.shade(), z), 0.55);
            double lean = (Noise.at(s, 4) - 0.5) * tall * 0.2;
            for (int i = 0; i < 3; i++) {
                double k = (i - 1) * 0.07 * tall;
                try (Path p = Paths.tube(
                        x + k * 0.5,
                        y + tall * 0.02,
                        tall * 0.06,
                        x - k * 0.4 + lean * 0.3,
                        y - tall * 0.16,
                        tall * 0.045,
                        x + k * 1.2 + lean * 0.8,
                        y - tall * 0.32,
                        tall * 0.036,
                        x + k * 2.6 + lean,
                        y - tall * 0.55,
                        tall * 0.02)) {
                    pen.gradient(p, x - tall * 0.1, 0, x + tall * 0.1, 0, i == 1 ? bark : dark, dark);
                }
            }
            Broadleaf leaf = new Broadleaf(silver, light, z, s);
            leaf.bush(pen, x + lean - tall * 0.16, y - tall * 0.36, tall * 0.5);
            leaf.bush(pen, x + lean + tall * 0.2, y - tall * 0.40, tall * 0.5);
            leaf.bush(pen, x + lean, y - tall * 0.52, tall * 0.46);
        };
    }
}
