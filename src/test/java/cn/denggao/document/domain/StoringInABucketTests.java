package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import cn.denggao.DatabaseTest;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.Documents;
import cn.denggao.document.StoreUnreachable;
import cn.denggao.document.StoringDocument;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The whole way of a file with a real object store behind it. */
@DatabaseTest
@Import(DocumentSurroundings.class)
class StoringInABucketTests {

	private static final DocumentOwner OWNER = DocumentOwner.of("application", "b-1");

	@Autowired
	StoringDocument storing;

	@Autowired
	Documents documents;

	@Autowired
	SweepingContent sweeping;

	@Autowired
	LeftBehind leftBehind;

	@Autowired
	ContentRows rows;

	@Autowired
	Bucket bucket;

	@Autowired
	DocumentSurroundings surroundings;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@DynamicPropertySource
	static void bucket(DynamicPropertyRegistry registry) {
		registry.add("denggao.document.store", () -> "s3");
		registry.add("denggao.document.s3.endpoint", () -> ObjectServer.running().endpoint());
		registry.add("denggao.document.s3.bucket", () -> ObjectServer.BUCKET);
		registry.add("denggao.document.s3.access-key", () -> ObjectServer.ACCESS_KEY);
		registry.add("denggao.document.s3.secret-key", () -> ObjectServer.SECRET_KEY);
		registry.add("denggao.document.s3.prefix", () -> "files/");
	}

	@BeforeEach
	void setUp() {
		surroundings.actor.set(new Actor("sx01app", "庞以宁", "SX01", Set.of("hospital-applicant")));
		surroundings.scanner.set((name, content) -> Optional.empty());
	}

	@Test
	void keepsTheBytesInTheBucketOnly() throws IOException {
		// given
		var content = Files.pdf("/X (bucket)");

		// when
		var document = store(content);

		// then
		assertThat(object(document.sha256())).contains(content);
		assertThat(rows.content(document.sha256())).isEmpty();
		assertThat(documents.open(document.id()).readAllBytes()).isEqualTo(content);
	}

	@Test
	@Catalogue(39)
	void takesTheBytesAwayWhenTheTransactionRollsBack() {
		var content = Files.pdf("/X (undone)");

		transaction.executeWithoutResult(status -> {
			assertThat(object(store(content).sha256())).contains(content);
			status.setRollbackOnly();
		});

		assertThat(object(Upload.sha256(content))).isEmpty();
		assertThat(rows.isKnown(Upload.sha256(content))).isFalse();
	}

	@Test
	@Catalogue(39)
	void keepsTheBytesForThoseWhoCommitWhenOthersRollBack() throws Exception {
		// given
		var content = Files.pdf("/X (together)");
		var start = new CountDownLatch(1);
		var people = Executors.newFixedThreadPool(8);

		// when
		var tries = IntStream.range(0, 16).mapToObj(number -> people.submit(() -> {
			start.await();
			return transaction.execute(status -> {
				var document = storing.store(DocumentOwner.of("application", "together-" + number), "O-01", "a.pdf",
						new ByteArrayInputStream(content));
				if (number % 2 == 0) {
					status.setRollbackOnly();
				}
				return document;
			});
		})).toList();
		start.countDown();
		for (var each : tries) {
			each.get();
		}
		people.shutdown();

		// then
		assertThat(object(Upload.sha256(content))).contains(content);
		assertThat(database.queryForObject("select count(*) from document_file where sha256 = ?", Long.class,
				Upload.sha256(content)))
			.isEqualTo(8);
	}

	@Test
	@Catalogue(39)
	void sweepsWhatANodeLeftBehindAndNothingElse() {
		// given
		var kept = store(Files.pdf("/X (kept)"));
		var left = Files.pdf("/X (left)");
		bucket.put(Upload.sha256(left), left);
		ObjectServer.running()
			.client()
			.putObject(object -> object.bucket(ObjectServer.BUCKET).key("files/not-ours.txt"),
					RequestBody.fromString("not ours"));

		// when
		assertThat(leftBehind.sweep(Duration.ofHours(1))).isZero();
		leftBehind.sweep(Duration.ofHours(-1));

		// then
		assertThat(object(Upload.sha256(left))).isEmpty();
		assertThat(object(kept.sha256())).isPresent();
		assertThat(ObjectServer.running()
			.client()
			.listObjectsV2(list -> list.bucket(ObjectServer.BUCKET).prefix("files/not"))
			.contents()).hasSize(1);
	}

	@Test
	void removesTheObjectOfContentWithoutFile() {
		// given
		var document = store(Files.pdf("/X (unused)"));
		assertThat(sweeping.removeContents(Duration.ofHours(-1))).isZero();
		database.update("update document_file set withdrawn_at = now(), removed_at = now() where id = ?",
				document.id().value());

		// when
		int removed = sweeping.removeContents(Duration.ofHours(-1));

		// then
		assertThat(removed).isEqualTo(1);
		assertThat(object(document.sha256())).isEmpty();
		assertThatThrownBy(() -> documents.open(document.id())).hasMessage("document.content-removed");
	}

	@Test
	void readsWhatTheDatabaseKeptBefore() throws IOException {
		// given
		var content = Files.pdf("/X (before)");
		rows.enter(Upload.sha256(content), content);

		// when
		var document = store(content);

		// then
		assertThat(object(document.sha256())).isEmpty();
		assertThat(documents.open(document.id()).readAllBytes()).isEqualTo(content);
	}

	@Test
	void givesOutNoBytesThatChangedInTheStore() {
		// given
		var document = store(Files.pdf("/X (honest)"));

		// when
		bucket.put(document.sha256(), Files.pdf("/X (forged)"));

		// then
		assertThatThrownBy(() -> documents.open(document.id())).isInstanceOf(Refused.class)
			.hasMessage("document.content-missing");
	}

	@Test
	void keepsNothingWhileTheStoreIsDown() {
		// given
		var before = database.queryForObject("select count(*) from document_file", Long.class);
		var content = Files.pdf("/X (down)");
		var store = new BucketContent(rows,
				new Bucket(ObjectServer.running().settings("no-such-bucket", ObjectServer.SECRET_KEY)), leftBehind);

		// when
		assertThatThrownBy(
				() -> transaction.executeWithoutResult(status -> store.keep(Upload.sha256(content), content)))
			.isInstanceOf(Refused.class)
			.hasMessage("document.store-down");

		// then
		assertThat(rows.isKnown(Upload.sha256(content))).isFalse();
		assertThat(database.queryForObject("select count(*) from document_file", Long.class)).isEqualTo(before);
	}

	@Test
	void doesNotStartOnABucketItCannotUse() {
		for (var settings : List.of(ObjectServer.running().settings("no-such-bucket", ObjectServer.SECRET_KEY),
				ObjectServer.running().settings(ObjectServer.BUCKET, "wrong"))) {
			try (var wrong = new Bucket(settings)) {
				assertThatThrownBy(wrong::requireReachable).isInstanceOf(StoreUnreachable.class);
			}
		}
	}

	private DocumentSummary store(byte[] content) {
		return storing.store(OWNER, "SX01", "O-01", "a.pdf", new ByteArrayInputStream(content));
	}

	private static Optional<byte[]> object(String sha256) {
		try {
			return Optional.of(ObjectServer.running()
				.client()
				.getObjectAsBytes(object -> object.bucket(ObjectServer.BUCKET)
					.key("files/" + sha256.substring(0, 2) + "/" + sha256))
				.asByteArray());
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

}
