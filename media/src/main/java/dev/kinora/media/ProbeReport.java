package dev.kinora.media;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What ffprobe reports, in its flat {@code key="value"} form. */
final class ProbeReport {
    private static final int MAX_STREAMS = 64;

    private final Map<String, String> values = new LinkedHashMap<>();

    ProbeReport(String flat) {
        flat.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(line.substring(0, equals), unquoted(line.substring(equals + 1)));
            }
        });
    }

    Probe probe(boolean faststart) {
        return new Probe(
                Duration.ofNanos((long) (decimal("format.duration") * 1e9)),
                video(),
                audio(),
                text("format.format_name"),
                faststart);
    }

    /** Where the container's clock begins, in seconds. */
    double startSeconds() {
        return decimal("format.start_time");
    }

    /** A fingerprint of how the picture is encoded: alike for pictures that may be joined without encoding again. */
    String pictureKind() {
        return stream("video")
                .map(s -> text(s + "codec_name") + text(s + "extradata_hash") + text(s + "avg_frame_rate"))
                .orElse("");
    }

    private Optional<Probe.Video> video() {
        return stream("video").map(s -> {
            boolean turned = Math.abs(Math.round(decimal(s + "side_data_list.side_data.0.rotation"))) % 180 == 90;
            int[] rate = rate(text(s + "avg_frame_rate"), text(s + "r_frame_rate"));
            int width = (int) number(s + "width");
            int height = (int) number(s + "height");
            return new Probe.Video(
                    turned ? height : width,
                    turned ? width : height,
                    number(s + "nb_read_packets"),
                    rate[0],
                    rate[1],
                    text(s + "codec_name"),
                    text(s + "profile"),
                    text(s + "pix_fmt"));
        });
    }

    private Optional<Probe.Audio> audio() {
        return stream("audio")
                .map(s -> new Probe.Audio(
                        text(s + "codec_name"), (int) number(s + "sample_rate"), (int) number(s + "channels")));
    }

    /** Prefix of the first stream of a type; a cover picture is no video. */
    private Optional<String> stream(String type) {
        for (int i = 0; i < MAX_STREAMS; i++) {
            String prefix = "streams.stream." + i + ".";
            if (text(prefix + "codec_type").equals(type) && number(prefix + "disposition.attached_pic") == 0) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    private static int[] rate(String average, String base) {
        for (String candidate : new String[] {average, base}) {
            String[] parts = candidate.split("/", -1);
            if (parts.length == 2 && parts[0].matches("[1-9]\\d{0,8}") && parts[1].matches("[1-9]\\d{0,8}")) {
                return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
            }
        }
        return new int[] {0, 1};
    }

    private String text(String key) {
        return values.getOrDefault(key, "");
    }

    private long number(String key) {
        return (long) decimal(key);
    }

    private double decimal(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
