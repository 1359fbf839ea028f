package dev.kinora.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispositionTest {
    @Test
    void aPlainNameStandsAsItIs() {
        assertThat(Disposition.attachment("video_1.mp4")).isEqualTo("attachment; filename=\"video_1.mp4\"");
        assertThat(Disposition.attachment("a b; c.txt")).isEqualTo("attachment; filename=\"a b; c.txt\"");
    }

    @Test
    void whatCouldEndTheNameOrTheHeaderDoesNot() {
        assertThat(Disposition.attachment("a\"; x=\"b\\c\r\nSet-Cookie: y"))
                .isEqualTo("attachment; filename=\"a_; x=_b_c__Set-Cookie: y\"; "
                        + "filename*=UTF-8''a%22%3B%20x%3D%22b%5Cc%0D%0ASet-Cookie%3A%20y");
    }

    @Test
    void aNameBeyondAsciiIsSentEncodedToo() {
        assertThat(Disposition.attachment("é🌨.txt"))
                .isEqualTo("attachment; filename=\"__.txt\"; filename*=UTF-8''%C3%A9%F0%9F%8C%A8.txt");
    }
}
