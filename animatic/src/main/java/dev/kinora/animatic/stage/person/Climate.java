package dev.kinora.animatic.stage.person;

import dev.kinora.animatic.scene.Performer;
import dev.kinora.animatic.scene.Place;
import dev.kinora.animatic.scene.Scene;
import dev.kinora.animatic.scene.Season;
import dev.kinora.animatic.stage.person.Wardrobe.Cut;
import dev.kinora.animatic.stage.person.Wardrobe.HatKind;
import dev.kinora.animatic.stage.person.Wardrobe.Legs;

/** What the place asks people to wear who are free to choose. */
enum Climate {
    /** Snow, winter, or rain: coats and scarves. */
    COLD(new Cut[] {Cut.COAT, Cut.COAT, Cut.JACKET}, new Cut[] {Cut.COAT, Cut.JACKET, Cut.COAT}),
    /** Neither; also whoever is seen in several places, and so wears what suits all of them. */
    MILD(new Cut[] {Cut.JACKET, Cut.DRESS, Cut.SWEATER}, new Cut[] {Cut.JACKET, Cut.SHIRT, Cut.SWEATER}),
    /** Under a roof. */
    INSIDE(new Cut[] {Cut.SHIRT, Cut.DRESS, Cut.SWEATER}, new Cut[] {Cut.SHIRT, Cut.TEE, Cut.SWEATER}),
    /** Beaches, deserts, pools. */
    HOT(new Cut[] {Cut.DRESS, Cut.TEE, Cut.SINGLET}, new Cut[] {Cut.TEE, Cut.SHIRT, Cut.TEE});

    private final Cut[] women;
    private final Cut[] men;

    Climate(Cut[] women, Cut[] men) {
        this.women = women;
        this.men = men;
    }

    /** The climate somebody is dressed for. */
    static Climate of(Performer p, Scene scene) {
        Place place = scene.place();
        if (p.look().containsKey("identity")) {
            return MILD;
        }
        if (place.inside()) {
            return INSIDE;
        }
        boolean wet =
                switch (place.weather()) {
                    case RAIN, STORM, SNOW -> true;
                    default -> false;
                };
        if (wet || place.season() == Season.WINTER) {
            return COLD;
        }
        return place.concept().matches("place\\.(beach|desert|savanna|pool|island|oasis|jungle|sea)") ? HOT : MILD;
    }

    Cut top(boolean female, double choice) {
        return (female ? women : men)[(int) (choice * women.length)];
    }

    Cut child(boolean female, double choice) {
        boolean dress = female && this != COLD && choice < 0.35;
        return dress ? Cut.DRESS : this == COLD ? Cut.JACKET : Cut.TEE;
    }

    Legs legs(boolean child) {
        return this == HOT || child && this != COLD ? Legs.SHORTS : Legs.TROUSERS;
    }

    HatKind hat(boolean child) {
        return child && this == COLD ? HatKind.BEANIE : HatKind.NONE;
    }
}
