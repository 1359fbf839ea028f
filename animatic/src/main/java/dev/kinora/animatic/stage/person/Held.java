package dev.kinora.animatic.stage.person;

/**
 * Where a body offers something to hold or stand on, in metres, y down.
 *
 * @param near the near hand
 * @param far the far hand
 * @param mouth x and y of the mouth
 * @param feet ankles: near x, near y, far x, far y
 * @param chest height of the chest
 */
record Held(Grip near, Grip far, double[] mouth, double[] feet, double chest) {}
