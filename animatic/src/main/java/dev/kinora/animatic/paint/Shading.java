package dev.kinora.animatic.paint;

/** The scene's light on a surface with a normal. Reused for many pixels: the result is left in the fields. */
public final class Shading {
    /** Result, 0 to 255. */
    public float red;
    /** Result, 0 to 255. */
    public float green;
    /** Result, 0 to 255. */
    public float blue;

    private final Light light;
    /** Direction of the key, turned to the viewer so far that it lights something. */
    final float kx;
    /** Down. */
    final float ky;
    /** Towards the viewer. */
    final float kz;

    public Shading(Light light) {
        this.light = light;
        double z = Math.max(0.42, light.keyZ());
        double l = Math.sqrt(light.keyX() * light.keyX() + light.keyY() * light.keyY() + z * z);
        kx = (float) (light.keyX() / l);
        ky = (float) (light.keyY() / l);
        kz = (float) (z / l);
    }

    /** Colours a surface of colour {@code argb} that faces (nx, ny, nz); z towards the viewer. */
    public void at(int argb, float nx, float ny, float nz) {
        red = Colours.red(argb) * Colours.red(light.tint()) / 255f;
        green = Colours.green(argb) * Colours.green(light.tint()) / 255f;
        blue = Colours.blue(argb) * Colours.blue(light.tint()) / 255f;
        float albedo = (red + green + blue) / 765f;
        float d = (nx * kx + ny * ky + nz * kz + 0.35f) / 1.35f;
        if (d > 0.52f) {
            add(
                    light.key(),
                    (float) light.keyAmount()
                            * (d - 0.52f)
                            * 2.6f
                            * (0.08f + 0.92f * albedo - 0.45f * albedo * albedo * albedo));
        } else {
            toward(light.shade(), (float) light.shadeAmount() * Math.min(1, (0.52f - Math.max(d, -0.1f)) * 1.9f));
        }
        float turned = 1 - nz;
        toward(light.shade(), (float) light.shadeAmount() * 0.42f * turned * turned);
        if (ny < 0) {
            add(light.sky(), -ny * 0.16f * (0.12f + 0.88f * albedo));
        } else {
            add(light.bounce(), ny * ny * 0.22f * (0.12f + 0.88f * albedo));
        }
        rim(light.rimA(), nx, ny, nz, albedo);
        rim(light.rimB(), nx, ny, nz, albedo);
    }

    private void rim(Rim rim, float nx, float ny, float nz, float albedo) {
        float facing = (float) (nx * rim.x() + ny * rim.y());
        if (facing <= 0 || rim.strength() <= 0.01) {
            return;
        }
        float grazing = Math.min(1, Math.max(0, (1 - nz) - 0.14f) / 0.42f);
        float k = Math.min(1, facing * 1.2f) * grazing * grazing;
        add(rim.colour(), k * (float) rim.strength() * (0.24f + 0.90f * albedo));
    }

    /** Moves the result towards a colour. */
    void toward(int colour, float k) {
        float m = Math.max(0, Math.min(1, k));
        red += (Colours.red(colour) - red) * m;
        green += (Colours.green(colour) - green) * m;
        blue += (Colours.blue(colour) - blue) * m;
    }

    /** Adds light to the result. */
    void add(int colour, float k) {
        float m = Math.max(0, Math.min(1, k)) / 255f;
        red += (255 - red) * Colours.red(colour) * m;
        green += (255 - green) * Colours.green(colour) * m;
        blue += (255 - blue) * Colours.blue(colour) * m;
    }
}
