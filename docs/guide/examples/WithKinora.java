import dev.kinora.client.KinoraClient;
import dev.kinora.client.error.BadRequestException;
import dev.kinora.client.error.RateLimitException;
import dev.kinora.client.transfer.Download;
import dev.kinora.client.video.PollOptions;
import dev.kinora.client.video.Video;
import dev.kinora.client.video.VideoFailedException;
import dev.kinora.client.video.VideoRequest;
import java.nio.file.Path;
import java.time.Duration;

/** Makes a video with Kinora's own client. */
final class WithKinora {
    public static void main(String[] arguments) {
        String prompt = arguments.length > 0 ? arguments[0] : "A red kite over a beach";
        KinoraClient client = KinoraClient.fromEnvironment();
        PollOptions patience = PollOptions.defaults()
                .withDeadline(Duration.ofMinutes(10))
                .withProgress(video -> System.out.println(video.status() + " " + video.progress() + "%"));
        try {
            Video video = client.videos()
                    .createAndPoll(VideoRequest.of(prompt).withSeconds(4).withSize("1280x720"), patience)
                    .requireCompleted();
            Download film = client.videos().download(video.id(), Path.of(video.id() + ".mp4"));
            System.out.println("saved " + film.file() + ", " + film.bytes() + " bytes, SHA-256 " + film.sha256());
        } catch (VideoFailedException failed) {
            stop("failed: " + failed.getMessage());
        } catch (RateLimitException busy) {
            stop("too many requests, come back in " + busy.retryAfter().orElse(Duration.ofSeconds(10)));
        } catch (BadRequestException refused) {
            stop("refused: " + refused.getMessage());
        }
    }

    private static void stop(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
