package dev.kinora.server.render;

import dev.kinora.server.model.Provenance;

/** How an engine does what is asked: itself, or by something similar it can do. */
public enum Method {
    /** The engine does it itself. */
    NATIVE(Provenance.NATIVE),
    /** The source's last frame is the first of a new clip, which is put behind the source. */
    LAST_FRAME_I2V("last-frame-i2v"),
    /** A new clip that begins with the source's first frame, of the old prompt and the change. */
    FIRST_FRAME_REPROMPT("first-frame-reprompt"),
    /** A new clip of the old prompt and the change. */
    REPROMPT("reprompt"),
    /** The same, with the old seed. */
    REPROMPT_SAME_SEED("reprompt-same-seed");

    private final String wire;

    Method(String wire) {
        this.wire = wire;
    }

    /** The word that the API and the provenance use. */
    public String wire() {
        return wire;
    }
}
