package dev.kinora.animatic.stage.sea;

import dev.kinora.animatic.paint.Colours;
import dev.kinora.animatic.scene.Place;

/**
 * What water is like.
 *
 * @param deep colour of deep water by white light
 * @param shallow colour over sand
 * @param tall metres from trough to crest of the largest waves
 * @param length metres from crest to crest of the largest waves
 * @param wind how ruffled it is: 0 a mirror, 1 a gale
 * @param surf metres that waves run up the shore; 0 for none
 * @param flow metres a second that it flows towards the camera; 0 for still water
 */
public record Body(int deep, int shallow, double tall, double length, double wind, double surf, double flow) {
    /** The same water under another sky, on another scale. */
    public Body scaled(double k) {
        return new Body(deep, shallow, tall * k, length * k, wind, surf * k, flow * k);
    }

    /** The same water as the prompt names its colour; as it is when the prompt does not. */
    public Body asked(Place place) {
        String hex = place.trait("water.colour", "");
        if (hex.isEmpty()) {
            return this;
        }
        int c = Colours.parse(hex);
        int dim = Colours.scale(c, Math.min(1, 96 / Math.max(1, Colours.luma(c))));
        int bright = Colours.scale(c, Math.min(1.3, 150 / Math.max(1, Colours.luma(c))));
        return coloured(Colours.mix(deep, dim, 0.85), Colours.mix(shallow, bright, 0.85));
    }

    /** The same in other colours. */
    public Body coloured(int otherDeep, int otherShallow) {
        return new Body(otherDeep, otherShallow, tall, length, wind, surf, flow);
    }
}
