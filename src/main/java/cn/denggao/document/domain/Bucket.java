package cn.denggao.document.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import cn.denggao.document.StoreUnreachable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** A bucket of an S3 server; each object's name ends with the hash of its bytes. */
class Bucket implements AutoCloseable {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private static final int BEGINNING = 2;

	private final BucketSettings settings;

	private final S3Client server;

	Bucket(BucketSettings settings) {
		this.settings = settings;
		this.server = client(settings);
	}

	/** Throws with the reason if the bucket cannot be used. */
	void requireReachable() {
		try {
			server.headBucket(bucket -> bucket.bucket(settings.bucket()));
		}
		catch (SdkException ex) {
			throw new StoreUnreachable(settings.endpoint(), settings.bucket(), ex);
		}
	}

	boolean has(String sha256, long size) {
		try {
			return server.headObject(object -> object.bucket(settings.bucket()).key(key(sha256)))
				.contentLength() == size;
		}
		catch (NoSuchKeyException ex) {
			return false;
		}
	}

	void put(String sha256, byte[] content) {
		server.putObject(
				object -> object.bucket(settings.bucket()).key(key(sha256)).contentType("application/octet-stream"),
				RequestBody.fromBytes(content));
	}

	Optional<byte[]> get(String sha256) {
		try {
			return Optional.of(server.getObjectAsBytes(object -> object.bucket(settings.bucket()).key(key(sha256)))
				.asByteArrayUnsafe());
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

	void delete(String sha256) {
		server.deleteObject(object -> object.bucket(settings.bucket()).key(key(sha256)));
	}

	/** The hashes of all objects older than this. */
	void each(Instant before, Consumer<String> visitor) {
		server.listObjectsV2Paginator(list -> list.bucket(settings.bucket()).prefix(settings.prefix()))
			.contents()
			.stream()
			.filter(object -> object.lastModified().isBefore(before))
			.map(this::hash)
			.flatMap(Optional::stream)
			.forEach(visitor);
	}

	@Override
	public void close() {
		server.close();
	}

	/** Spread over folders, as some servers keep objects in files. */
	private String key(String sha256) {
		return settings.prefix() + sha256.substring(0, BEGINNING) + "/" + sha256;
	}

	private Optional<String> hash(S3Object object) {
		var name = object.key().substring(object.key().lastIndexOf('/') + 1);
		return (HASH.matcher(name).matches() && key(name).equals(object.key())) ? Optional.of(name) : Optional.empty();
	}

	/**
	 * Checksums of the newest protocol are left out: many servers do not know them, and
	 * the name is one.
	 */
	private static S3Client client(BucketSettings settings) {
		return S3Client.builder()
			.endpointOverride(settings.endpoint())
			.region(Region.of(settings.region()))
			.forcePathStyle(settings.pathStyle())
			.credentialsProvider(StaticCredentialsProvider
				.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
			.overrideConfiguration(calls -> calls.apiCallTimeout(settings.timeout()))
			.httpClient(UrlConnectionHttpClient.builder()
				.connectionTimeout(Duration.ofSeconds(5))
				.socketTimeout(settings.timeout())
				.build())
			.build();
	}

}
