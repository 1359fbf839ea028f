package dev.kinora.animatic.stage.built;

/** Says what stands where in one kind of place. */
@FunctionalInterface
interface Plan {
    void lay(Ensemble into, Lot lot);
}
