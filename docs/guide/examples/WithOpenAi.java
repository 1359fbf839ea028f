import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.HttpResponse;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.videos.Video;
import com.openai.models.videos.VideoCreateParams;
import com.openai.models.videos.VideoSeconds;
import com.openai.models.videos.VideoSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Makes a video with the official library for Java, which reads OPENAI_BASE_URL and OPENAI_API_KEY. */
final class WithOpenAi {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String prompt = arguments.length > 0 ? arguments[0] : "A red kite over a beach";
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .fromEnv()
                .maxRetries(5)
                .timeout(Duration.ofMinutes(1))
                .build();
        try {
            make(client, prompt);
        } catch (OpenAIServiceException refused) {
            System.err.println("refused (" + refused.statusCode() + "): " + refused.getMessage());
            System.exit(1);
        } finally {
            client.close();
        }
    }

    private static void make(OpenAIClient client, String prompt) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(10));
        Video video = client.videos().create(VideoCreateParams.builder()
                .model("sora-2")
                .prompt(prompt)
                .seconds(VideoSeconds._4)
                .size(VideoSize._1280X720)
                .build());
        while (video.status().equals(Video.Status.QUEUED) || video.status().equals(Video.Status.IN_PROGRESS)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(video.id() + " is still " + video.status());
            }
            Thread.sleep(1000);
            video = client.videos().retrieve(video.id());
            System.out.println(video.status() + " " + video.progress() + "%");
        }
        if (!video.status().equals(Video.Status.COMPLETED)) {
            throw new IllegalStateException("failed: " + video.error().map(Object::toString).orElse("no reason given"));
        }
        Path film = Path.of(video.id() + ".mp4");
        try (HttpResponse content = client.videos().downloadContent(video.id())) {
            Files.copy(content.body(), film);
        }
        System.out.println("saved " + film);
    }
}
