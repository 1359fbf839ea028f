package dev.kinora.server.service;

import dev.kinora.server.model.Derivation;
import dev.kinora.server.model.Video;
import dev.kinora.server.model.VideoStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a video costs by the list prices of upstream, in US dollars. A model of another name costs as much as sora-2. */
final class Prices {
    private static final BigDecimal SORA_2 = new BigDecimal("0.10");
    private static final BigDecimal PRO_720P = new BigDecimal("0.30");
    private static final BigDecimal PRO_1024P = new BigDecimal("0.50");
    private static final BigDecimal PRO_1080P = new BigDecimal("0.70");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int CENTS = 2;

    private Prices() {}

    /** How a video was ordered. */
    enum Rate {
        STANDARD,
        /** As a line of a batch, for half the price. */
        BATCH
    }

    /** The price, to the cent: zero for one that failed, of an extension only for the seconds it added. */
    static BigDecimal of(Video video, Rate rate) {
        if (video.status() == VideoStatus.FAILED) {
            return BigDecimal.ZERO.setScale(CENTS);
        }
        int seconds = video.spec().derivation() instanceof Derivation.Extension extension
                ? extension.added()
                : video.seconds();
        BigDecimal full = perSecond(video).multiply(BigDecimal.valueOf(seconds));
        return switch (rate) {
            case STANDARD -> full.setScale(CENTS, RoundingMode.UNNECESSARY);
            case BATCH -> full.divide(TWO, CENTS, RoundingMode.UNNECESSARY);
        };
    }

    private static BigDecimal perSecond(Video video) {
        if (!video.model().startsWith("sora-2-pro")) {
            return SORA_2;
        }
        return switch (video.size()) {
            case W720_H1280, W1280_H720 -> PRO_720P;
            case W1024_H1792, W1792_H1024 -> PRO_1024P;
            case W1080_H1920, W1920_H1080 -> PRO_1080P;
        };
    }
}
