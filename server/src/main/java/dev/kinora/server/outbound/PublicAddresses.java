package dev.kinora.server.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are open to everybody. What a private network, this machine or its host could be found under is not,
 * also when it is wrapped in one of the forms that carry an IPv4 address inside an IPv6 one.
 */
final class PublicAddresses {
    private static final class Block {
        private final byte[] prefix;
        private final int bits;

        Block(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >>> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The special-purpose registries of IPv4 and IPv6; of IPv6 everything outside 2000::/3 is closed anyway. */
    private static final List<Block> CLOSED = List.of(
            block("0.0.0.0", 8),
            block("10.0.0.0", 8),
            block("100.64.0.0", 10),
            block("127.0.0.0", 8),
            block("169.254.0.0", 16),
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24),
            block("192.88.99.0", 24),
            block("192.168.0.0", 16),
            block("198.18.0.0", 15),
            block("198.51.100.0", 24),
            block("203.0.113.0", 24),
            block("224.0.0.0", 3),
            block("2001::", 23),
            block("2001:db8::", 32),
            block("3fff::", 20));

    private static final Block GLOBAL_IPV6 = block("2000::", 3);
    private static final Block SIX_TO_FOUR = block("2002::", 16);
    private static final Block NAT64 = block("64:ff9b::", 96);

    private PublicAddresses() {}

    /** Whether anybody may be sent there. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return isOpen(bytes);
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return isOpen(Arrays.copyOfRange(bytes, 2, 6));
        }
        if (NAT64.holds(bytes)) {
            return isOpen(Arrays.copyOfRange(bytes, 12, 16));
        }
        return GLOBAL_IPV6.holds(bytes) && isOpen(bytes);
    }

    private static boolean isOpen(byte[] address) {
        return CLOSED.stream().noneMatch(block -> block.holds(address));
    }

    private static Block block(String address, int bits) {
        try {
            return new Block(InetAddress.getByName(address).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
