package dev.kinora.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mp4Test {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void tellsTheOrderOfIndexAndMedia() throws IOException {
        box("ftyp", 24).box("moov", 100).box("mdat", 50);
        assertThat(read()).isEqualTo(new Mp4(true, true, true));
        bytes.reset();
        box("ftyp", 24).box("mdat", 50).box("moov", 100);
        assertThat(read()).isEqualTo(new Mp4(true, false, true));
    }

    @Test
    void seesThatTheEndIsMissing() throws IOException {
        box("ftyp", 24).box("moov", 100).claim("mdat", 5000).write(new byte[100]);
        assertThat(read()).isEqualTo(new Mp4(true, true, false));
    }

    @Test
    void understandsLongBoxesAndBoxesToTheEnd() throws IOException {
        box("ftyp", 24).claim("free", 1);
        new DataOutputStream(bytes).writeLong(48);
        bytes.write(new byte[32]);
        box("moov", 40).claim("mdat", 0).write(new byte[77]);
        assertThat(read()).isEqualTo(new Mp4(true, true, true));
    }

    @Test
    void survivesNonsense() throws IOException {
        box("ftyp", 24).claim("moov", 1);
        new DataOutputStream(bytes).writeLong(Long.MIN_VALUE);
        assertThat(read().whole()).isFalse();
        bytes.reset();
        box("ftyp", 24).claim("moov", 1);
        new DataOutputStream(bytes).writeLong(Long.MAX_VALUE);
        assertThat(read().whole()).isFalse();
        bytes.reset();
        box("ftyp", 24);
        for (int i = 0; i < 5000; i++) {
            box("free", 8);
        }
        assertThat(read()).isEqualTo(new Mp4(true, false, true));
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        bytes.writeBytes("RIFFxxxxAVI LIST".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(read()).isEqualTo(new Mp4(false, false, true));
        bytes.reset();
        assertThat(read()).isEqualTo(new Mp4(false, false, true));
    }

    private Mp4Test box(String type, int length) throws IOException {
        claim(type, length).write(new byte[length - 8]);
        return this;
    }

    private ByteArrayOutputStream claim(String type, int length) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(length);
        out.writeBytes(type);
        return bytes;
    }

    private Mp4 read() throws IOException {
        return Mp4.read(Files.write(folder.resolve("file"), bytes.toByteArray()));
    }
}
