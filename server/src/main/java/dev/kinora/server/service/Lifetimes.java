package dev.kinora.server.service;

import dev.kinora.server.model.ApiErrors;
import java.util.List;

/** Which lifetimes a caller may give a file. */
public final class Lifetimes {
    private Lifetimes() {}

    /**
     * Checks a lifetime.
     *
     * @param field the object it came in, for example {@code expires_after}
     * @throws dev.kinora.server.model.ApiException for another anchor, or seconds out of range
     */
    public static void check(String field, NewFile.Lifetime life) {
        if (!life.anchor().equals(NewFile.Lifetime.CREATED_AT)) {
            throw ApiErrors.invalidValue(field + ".anchor", life.anchor(), List.of(NewFile.Lifetime.CREATED_AT));
        }
        String seconds = field + ".seconds";
        if (life.seconds() < NewFile.Lifetime.SHORTEST.toSeconds()) {
            throw ApiErrors.integerTooSmall(
                    seconds, NewFile.Lifetime.SHORTEST.toSeconds(), Long.toString(life.seconds()));
        }
        if (life.seconds() > NewFile.Lifetime.LONGEST.toSeconds()) {
            throw ApiErrors.integerTooLarge(
                    seconds, NewFile.Lifetime.LONGEST.toSeconds(), Long.toString(life.seconds()));
        }
    }
}
