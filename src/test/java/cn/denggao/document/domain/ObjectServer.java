package cn.denggao.document.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * An S3 server of its own process that keeps everything in memory; one for all tests of a
 * JVM, reachable from this machine only.
 */
final class ObjectServer {

	static final String BUCKET = "denggao-files";

	static final String ACCESS_KEY = "local-identity";

	static final String SECRET_KEY = "local-credential";

	private static final Path PROGRAM = Path.of("target/servers/s3proxy.jar");

	private static final Pattern STARTED = Pattern.compile("Started ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Process process;

	private final URI endpoint;

	private ObjectServer() throws IOException {
		this.process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx128m", "-jar",
				PROGRAM.toString(), "--properties", settings().toString())
			.redirectErrorStream(true)
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		this.endpoint = URI.create("http://127.0.0.1:" + port());
		client().createBucket(bucket -> bucket.bucket(BUCKET));
	}

	static ObjectServer running() {
		return Holder.SERVER;
	}

	URI endpoint() {
		return endpoint;
	}

	BucketSettings settings(String bucket, String secretKey) {
		return new BucketSettings(endpoint, bucket, "us-east-1", true, ACCESS_KEY, secretKey, "files/",
				Duration.ofSeconds(20));
	}

	/** Looks at the server past the program. */
	S3Client client() {
		return S3Client.builder()
			.endpointOverride(endpoint)
			.region(Region.US_EAST_1)
			.forcePathStyle(true)
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
			.httpClient(UrlConnectionHttpClient.create())
			.build();
	}

	private static Path settings() throws IOException {
		var lines = Map.of("s3proxy.endpoint", "http://127.0.0.1:0", "s3proxy.authorization", "aws-v2-or-v4",
				"s3proxy.identity", ACCESS_KEY, "s3proxy.credential", SECRET_KEY, "jclouds.provider", "transient-nio2",
				"jclouds.identity", "none", "jclouds.credential", "none");
		var file = Files.createTempFile("objects", ".conf");
		file.toFile().deleteOnExit();
		return Files.write(file, lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).toList());
	}

	/**
	 * The server chooses it and says so; what it says later is read, too, or it would
	 * stop.
	 */
	private int port() {
		var port = new CompletableFuture<Integer>();
		var reader = new Thread(() -> {
			try (var lines = new BufferedReader(
					new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
				for (var line = lines.readLine(); line != null; line = lines.readLine()) {
					var started = STARTED.matcher(line);
					if (started.find()) {
						port.complete(Integer.parseInt(started.group(1)));
					}
				}
				port.completeExceptionally(new IllegalStateException("The object server ended"));
			}
			catch (IOException ex) {
				port.completeExceptionally(ex);
			}
		});
		reader.setDaemon(true);
		reader.start();
		return port.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

	private static final class Holder {

		static final ObjectServer SERVER = start();

		private static ObjectServer start() {
			try {
				return new ObjectServer();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
