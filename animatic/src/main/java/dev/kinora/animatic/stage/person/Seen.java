package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;

/** From where a person is seen. */
enum Seen {
    /** Turned three quarters to the right. */
    SIDE,
    FRONT,
    BACK;

    static Seen of(Performer p) {
        if (p.facing() != 0) {
            return SIDE;
        }
        return p.look("view", "").equals("back") ? BACK : FRONT;
    }
}
