package dev.kinora.animatic.paint;

/**
 * The one light of a scene, asked by everything that is drawn. Directions are in screen terms: x right, y down, z
 * towards the viewer; they point from the object to the light and have length 1.
 *
 * @param keyX key direction
 * @param keyY key direction; negative when the light is above
 * @param keyZ key direction; positive when the light is in front, negative for back light
 * @param key colour of the key
 * @param keyAmount how far lit sides move towards the key colour, 0 to 1 (night .1, noon .3)
 * @param shade colour that shadows move to; deep and never black
 * @param shadeAmount how far shaded sides move there, 0 to 1
 * @param tint colour that every surface is multiplied by: white at noon, blue by night, gold at golden hour
 * @param sky light from above
 * @param bounce light from the ground
 * @param rimA first edge light
 * @param rimB second edge light
 * @param air colour that distance fades to
 * @param haze share of air at 100 m, 0 to 1
 * @param gobo what stands between the key and the world
 */
public record Light(
        double keyX,
        double keyY,
        double keyZ,
        int key,
        double keyAmount,
        int shade,
        double shadeAmount,
        int tint,
        int sky,
        int bounce,
        Rim rimA,
        Rim rimB,
        int air,
        double haze,
        Gobo gobo) {

    /**
     * A matt surface under this light, opaque: for facets such as feathers and panes of a wing.
     *
     * @param base surface colour by white light
     * @param nx where the surface faces: right
     * @param ny down
     * @param nz towards the viewer; the three have length 1
     */
    public int facing(int base, double nx, double ny, double nz) {
        Shading shading = new Shading(this);
        shading.at(base, (float) nx, (float) ny, (float) nz);
        return Colours.argb(255, shading.red, shading.green, shading.blue);
    }

    /** A surface colour under this light, before form: multiplied by the tint. */
    public int surface(int base) {
        return Colours.multiply(base, tint);
    }

    /** A colour seen through {@code metres} of air. */
    public int atDistance(int colour, double metres) {
        double k = 1 - Math.exp(-metres / 100 * -Math.log(Math.max(0.001, 1 - Math.min(0.999, haze))));
        return Colours.fade(Colours.mix(colour | 0xFF000000, air, k), Colours.alpha(colour) / 255.0);
    }

    /** The same light with both rims multiplied: inner parts take less, covered sides none. */
    public Light rims(double a, double b) {
        return new Light(
                keyX,
                keyY,
                keyZ,
                key,
                keyAmount,
                shade,
                shadeAmount,
                tint,
                sky,
                bounce,
                rimA.times(a),
                rimB.times(b),
                air,
                haze,
                gobo);
    }

    /** The same light with another shade colour, as skin takes. */
    public Light shade(int colour, double amount) {
        return new Light(
                keyX, keyY, keyZ, key, keyAmount, colour, amount, tint, sky, bounce, rimA, rimB, air, haze, gobo);
    }

    /** The same light with another key, as a passing lamp gives. */
    public Light key(int colour, double amount) {
        return new Light(
                keyX, keyY, keyZ, colour, amount, shade, shadeAmount, tint, sky, bounce, rimA, rimB, air, haze, gobo);
    }

    /** The same light as a painter gives the subject: less coloured, so that it stays readable by night. */
    public Light hero() {
        int clear = Colours.mix(tint, 0xFFFFFFFF, 0.5);
        return new Light(
                keyX,
                keyY,
                keyZ,
                key,
                keyAmount,
                shade,
                shadeAmount * 0.92,
                clear,
                sky,
                bounce,
                rimA,
                rimB,
                air,
                haze,
                gobo);
    }

    /** The same light behind a mask. */
    public Light behind(Gobo mask) {
        return new Light(
                keyX, keyY, keyZ, key, keyAmount, shade, shadeAmount, tint, sky, bounce, rimA, rimB, air, haze, mask);
    }

    /** The same light mirrored left to right, for figures that are drawn facing right and shown facing left. */
    public Light mirrored() {
        return new Light(
                -keyX,
                keyY,
                keyZ,
                key,
                keyAmount,
                shade,
                shadeAmount,
                tint,
                sky,
                bounce,
                new Rim(-rimA.x(), rimA.y(), rimA.colour(), rimA.strength()),
                new Rim(-rimB.x(), rimB.y(), rimB.colour(), rimB.strength()),
                air,
                haze,
                gobo);
    }
}
