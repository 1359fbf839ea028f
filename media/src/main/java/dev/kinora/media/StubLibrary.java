package dev.kinora.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * An empty shared library for Linux. The bundled FFmpeg can record from screens and sound cards and therefore names
 * desktop libraries that servers and containers do not have. Kinora never records; the loader only has to find
 * <em>something</em> under those names, because it looks for a function only when it is called.
 */
final class StubLibrary {
    private static final Set<String> NEVER_CALLED =
            Set.of("libasound.so.2", "libpulse.so.0", "libxcb.so.1", "libxcb-shm.so.0");

    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SYMBOL = 24;
    private static final int DYNAMIC_ENTRIES = 7;
    private static final int PAGE = 0x1000;

    private StubLibrary() {}

    /** Whether an empty library may stand in for the one of that name. */
    static boolean suffices(String name) {
        return NEVER_CALLED.contains(name);
    }

    /** Writes the library {@code name} into {@code folder}. */
    static void write(Path folder, String name, boolean arm64) throws IOException {
        Path fresh = Files.createTempFile(folder, ".stub-", "");
        Files.write(fresh, bytes(name, arm64));
        Files.move(fresh, folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** ELF header, two program headers, dynamic section, one empty symbol, its hash table, the name. */
    private static byte[] bytes(String name, boolean arm64) {
        int dynamic = HEADER + 2 * PROGRAM_HEADER;
        int symbols = dynamic + DYNAMIC_ENTRIES * 16;
        int hash = symbols + SYMBOL;
        int strings = hash + 16;
        byte[] text = ("\0" + name + "\0").getBytes(StandardCharsets.US_ASCII);
        int size = strings + text.length;
        ByteBuffer elf = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        elf.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        elf.putShort((short) 3).putShort((short) (arm64 ? 183 : 62)).putInt(1);
        elf.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        elf.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 2);
        elf.putShort((short) 64).putShort((short) 0).putShort((short) 0);
        segment(elf, 1, 0, size, 16 * PAGE);
        segment(elf, 2, dynamic, DYNAMIC_ENTRIES * 16, 8);
        elf.putLong(14).putLong(1);
        elf.putLong(4).putLong(hash);
        elf.putLong(5).putLong(strings);
        elf.putLong(6).putLong(symbols);
        elf.putLong(10).putLong(text.length);
        elf.putLong(11).putLong(SYMBOL);
        elf.putLong(0).putLong(0);
        elf.put(new byte[SYMBOL]);
        elf.putInt(1).putInt(1).putInt(0).putInt(0);
        return elf.put(text).array();
    }

    /** Readable and writable: the loader notes addresses in the dynamic section. */
    private static void segment(ByteBuffer elf, int type, long at, long length, long alignment) {
        elf.putInt(type).putInt(6);
        elf.putLong(at).putLong(at).putLong(at);
        elf.putLong(length).putLong(length).putLong(alignment);
    }
}
