package dev.kinora.animatic.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RampTest {
    private static final Ramp FIRE = Ramp.of(0x000000, 0xC02010, 0xFFFFFF);

    @Test
    void givesEachBrightnessItsColour() {
        byte[] luma = FIRE.luma();
        int middle = luma[16 + 109] & 255;

        assertThat(luma[16] & 255).isEqualTo(16);
        assertThat(luma[235] & 255).isEqualTo(235);
        assertThat((middle - 16) / 219.0).isCloseTo(Tone.luma(0xC02010), within(0.02));
        assertThat(FIRE.tint(1)[middle]).isGreaterThan((byte) 60);
        assertThat(FIRE.tint(1)[235]).isBetween((byte) -2, (byte) 2);
        assertThat(FIRE.saturation()).isZero();
    }

    @Test
    void mayRunFromBrightToDark() {
        byte[] luma = Ramp.of(0xE0F0FF, 0x102030).luma();

        assertThat(luma[16] & 255).isGreaterThan(luma[235] & 255);
    }
}
