package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import cn.denggao.DatabaseTest;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.Documents;
import cn.denggao.document.StoringDocument;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How much an account may keep, and what is thrown away. */
@DatabaseTest
@Import(DocumentSurroundings.class)
@TestPropertySource(properties = { "denggao.document.quota=1MB", "denggao.document.keep-withdrawn=2d" })
class KeepingRoomTests {

	private static final int HALF = 512 * 1024;

	private static final DocumentOwner OWNER = DocumentOwner.of("application", "r-1");

	@Autowired
	StoringDocument storing;

	@Autowired
	Documents documents;

	@Autowired
	SweepingContent sweeping;

	@Autowired
	DocumentSurroundings surroundings;

	@Autowired
	JdbcTemplate database;

	@BeforeEach
	void setUp() {
		surroundings.actor.set(new Actor("sx01app", "庞以宁", "SX01", Set.of("hospital-applicant")));
		surroundings.scanner.set((name, content) -> Optional.empty());
	}

	@Test
	void refusesWhatWouldNotFitInAndCountsTheSameBytesOnce() {
		// given
		store("A", "a.pdf", paper("a", HALF));
		store("A", "again.pdf", paper("a", HALF));
		store("A", "b.pdf", paper("b", HALF));

		// when
		var refused = catchThrowableOfType(Refused.class, () -> store("A", "c.pdf", paper("c", 1000)));

		// then
		assertThat(refused.key()).isEqualTo("document.quota-full");
		assertThat(refused.arguments()).containsExactly("c.pdf", "1", "48");
		assertThat(store("B", "c.pdf", paper("c", 1000)).size()).isEqualTo(1000);
		assertThat(store("A", "b2.pdf", paper("b", HALF)).size()).isEqualTo(HALF);
	}

	@Test
	void letsNoTwoInAtOnceWhereOneFits() throws Exception {
		var outcomes = together(IntStream.range(0, 8)
			.<Callable<Boolean>>mapToObj(number -> () -> fits("C", paper("parallel " + number, 3 * HALF / 2)))
			.toList());

		assertThat(outcomes).containsOnlyOnce(true);
		assertThat(database.queryForObject("select count(*) from document_file where account = 'C'", Long.class))
			.isEqualTo(1);
	}

	@Test
	@Catalogue(39)
	void keepsTheSameBytesOnceWhenManyHandThemInAtOnce() throws Exception {
		var content = paper("same", 5000);

		together(IntStream.range(0, 12)
			.<Callable<Boolean>>mapToObj(number -> () -> fits("account " + number, content))
			.toList());

		assertThat(database.queryForList("select content from document_content where sha256 = ?", byte[].class,
				Upload.sha256(content)))
			.containsExactly(content);
		assertThat(database.queryForObject("select count(*) from document_file where sha256 = ?", Long.class,
				Upload.sha256(content)))
			.isEqualTo(12);
	}

	@Test
	@Catalogue(39)
	void losesNothingThatIsHandedInWhileItIsThrownAway() throws Exception {
		var content = paper("contested", 5000);
		List<Callable<Boolean>> people = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			people.add(() -> {
				documents.withdraw(store("D", "contested.pdf", content).id());
				database.update("update document_file set removed_at = now() where account = 'D'");
				return store("E", "contested.pdf", content).size() > 0;
			});
			people.add(() -> sweeping.removeContents(Duration.ofHours(-1)) >= 0);
		}

		assertThat(together(people)).doesNotContain(false);

		assertThat(database.queryForObject("select count(*) from document_content where sha256 = ?", Long.class,
				Upload.sha256(content)))
			.isEqualTo(1);
	}

	@Test
	void throwsAwayWhatWasTakenOffLongAgoAndNeverSubmitted() {
		// given
		var fresh = withdrawn("fresh", 1);
		var old = withdrawn("old", 3);
		var submitted = withdrawn("submitted", 3);
		surroundings.submitted.add(submitted.id());
		var replaced = store("F", "replaced.pdf", paper("first", 2000));
		var current = store("F", "replaced.pdf", paper("second", 2000));
		database.update("update document_file set stored_at = stored_at - interval '3 days' where file_name = ?",
				"replaced.pdf");

		// when
		sweeping.sweep();
		sweeping.removeContents(Duration.ofHours(-1));

		// then
		assertThat(surroundings.acts.stream().filter("document.removed"::equals)).hasSize(2);
		for (var gone : List.of(old, replaced)) {
			assertThatThrownBy(() -> documents.open(gone.id())).hasMessage("document.content-removed");
			assertThat(known(gone)).isFalse();
		}
		for (var kept : List.of(fresh, submitted, current)) {
			assertThat(documents.open(kept.id())).hasSameContentAs(documents.open(kept.id()));
		}
		assertThat(documents.require(old.id()).fileName()).isEqualTo("old.pdf");
	}

	private DocumentSummary withdrawn(String name, int days) {
		var document = store("F", name + ".pdf", paper(name, 2000));
		documents.withdraw(document.id());
		database.update("update document_file set withdrawn_at = withdrawn_at - make_interval(days => ?) where id = ?",
				days, document.id().value());
		return document;
	}

	private boolean known(DocumentSummary document) {
		return database.queryForObject("select exists (select 1 from document_content where sha256 = ?)", Boolean.class,
				document.sha256());
	}

	private boolean fits(String account, byte[] content) {
		try {
			storing.store(DocumentOwner.of("application", account), account, "O-01", "a.pdf",
					new ByteArrayInputStream(content));
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

	private DocumentSummary store(String account, String name, byte[] content) {
		return storing.store(OWNER, account, "O-01", name, new ByteArrayInputStream(content));
	}

	private static byte[] paper(String text, int size) {
		var begin = Files.bytes("%PDF-1.7\n1 0 obj << /X (" + text + ") >> endobj\n%");
		var end = Files.bytes("\n%%EOF\n");
		return Files.concat(begin, Files.concat(Files.bytes("x".repeat(size - begin.length - end.length)), end));
	}

	private static <T> List<T> together(List<Callable<T>> people) throws Exception {
		var start = new CountDownLatch(1);
		var pool = Executors.newFixedThreadPool(people.size());
		var tries = people.stream().map(each -> pool.submit(() -> {
			start.await();
			return each.call();
		})).toList();
		start.countDown();
		List<T> outcomes = new ArrayList<>();
		for (var each : tries) {
			outcomes.add(each.get());
		}
		pool.shutdown();
		return outcomes;
	}

}
