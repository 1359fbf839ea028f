package dev.kinora.animatic.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToningTest {
    private static final int TEAL = 0x1B7F82;
    private static final int ORANGE = 0xEE8125;

    @Test
    void warmThingsStayApartFromColdOnes() {
        Toning toning = new Toning(2, 2, List.of(TEAL, ORANGE));

        byte[] skin = pixels(150, 105, 155);
        byte[] night = pixels(70, 150, 115);
        toning.apply(skin, 0);
        toning.apply(night, 0);

        assertThat(skin[5] & 255).isGreaterThan(140);
        assertThat(night[5] & 255).isLessThan(120);
    }

    @Test
    void ofOneColourThereIsNoOther() {
        Toning toning = new Toning(2, 2, List.of(TEAL));

        byte[] skin = pixels(150, 105, 155);
        toning.apply(skin, 0);

        assertThat(skin[5] & 255).isLessThan(126);
    }

    @Test
    void whiteBesideAColourStaysWhite() {
        Toning toning = new Toning(2, 2, List.of(0x1B1B1E, 0xF5F4F0, 0x701C31));

        byte[] white = pixels(225, 128, 128);
        toning.apply(white, 0);

        assertThat(white[4] & 255).isBetween(122, 134);
        assertThat(white[5] & 255).isBetween(122, 134);
    }

    private static byte[] pixels(int y, int u, int v) {
        byte[] i420 = new byte[6];
        Arrays.fill(i420, 0, 4, (byte) y);
        i420[4] = (byte) u;
        i420[5] = (byte) v;
        return i420;
    }
}
