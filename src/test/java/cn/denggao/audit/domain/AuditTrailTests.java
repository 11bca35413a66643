package cn.denggao.audit.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import cn.denggao.DatabaseTest;
import cn.denggao.audit.AuditChain;
import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DatabaseTest
@Import({ AuditEntries.class, AppendingEntries.class, VerifyingChains.class, AuditTrailTests.Surroundings.class })
class AuditTrailTests {

	@Autowired
	AuditTrail trail;

	@Autowired
	AuditChain chain;

	@Autowired
	JdbcTemplate database;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void writesWhoDidWhatInAChain() {
		// given
		var subject = Subject.of("project", "p-1");
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("status", Thread.State.NEW);
		facts.put("amount", new BigDecimal("1362500.00"));
		facts.put("on", LocalDate.parse("2026-02-28"));
		facts.put("codes", List.of("A", "B"));

		// when
		record("application.submitted", subject, Map.of());
		record("application.returned", subject, facts);

		// then
		var entries = chain.entries(subject);
		assertThat(entries).extracting(AuditEntry::seq).containsExactly(1L, 2L);
		assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash()).hasSize(64);
		assertThat(entries.get(1).facts())
			.isEqualTo("{\"amount\":\"1362500.00\",\"codes\":[\"A\",\"B\"],\"on\":\"2026-02-28\",\"status\":\"NEW\"}");
		assertThat(entries.get(1)).extracting(AuditEntry::login, AuditEntry::roles, AuditEntry::organisation)
			.containsExactly("prov1", "hc-province,supervisor", "140000");
		assertThat(chain.verify(subject).isIntact()).isTrue();
	}

	@ParameterizedTest(name = "finds out after: {0}")
	@CsvSource(delimiter = '|', value = {
			"update audit_entry set action = 'x' where subject_id = 'victim' and seq = 2 | 2",
			"update audit_entry set facts = '{}' where subject_id = 'victim' and seq = 3 | 3",
			"update audit_entry set happened_at = happened_at + interval '1 second' where subject_id = 'victim' and seq = 1 | 1",
			"delete from audit_entry where subject_id = 'victim' and seq = 2 | 2",
			"delete from audit_entry where subject_id = 'victim' and seq = 4 | 4",
			"delete from audit_entry where subject_id = 'victim' | 1",
			"update audit_entry set seq = 9 - seq where subject_id = 'victim' and seq in (2, 3) | 2" })
	void findsWhatWasTamperedWith(String tampering, long brokenAt) {
		// given
		var subject = Subject.of("project", "victim");
		IntStream.rangeClosed(1, 4).forEach(act -> record("test.acted", subject, Map.of("act", act)));

		// when
		transaction.executeWithoutResult(status -> {
			database.execute("set local session_replication_role = replica");
			database.update(tampering);
			var finding = chain.verify(subject);
			status.setRollbackOnly();

			// then
			assertThat(finding.brokenAt()).contains(brokenAt);
		});
		restart(subject);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set action = 'x'", "delete from audit_entry", "truncate audit_entry",
			"delete from audit_head", "truncate audit_head", "update audit_head set seq = seq + 2",
			"update audit_head set hash = 'x'" })
	void refusesToBeChanged(String statement) {
		record("test.acted", Subject.of("project", "p-2"), Map.of());

		assertThatThrownBy(() -> database.execute(statement)).isInstanceOf(DataAccessException.class)
			.rootCause()
			.hasMessageContaining("the audit trail is only added to");
	}

	@Test
	void vanishesWithTheTransactionThatActed() {
		// given
		var subject = Subject.of("project", "p-3");

		// when
		transaction.executeWithoutResult(status -> {
			trail.record("test.acted", subject, Map.of());
			status.setRollbackOnly();
		});

		// then
		assertThat(chain.entries(subject)).isEmpty();
		assertThatThrownBy(() -> trail.record("test.acted", subject, Map.of()))
			.isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void neitherForksNorLeavesGapsUnderManyWriters() throws Exception {
		// given
		var subject = Subject.of("round", "r-1");
		List<Callable<Void>> writers = IntStream.range(0, 100).<Callable<Void>>mapToObj(writer -> () -> {
			record("test.acted", subject, Map.of("writer", writer));
			return null;
		}).toList();
		var pool = Executors.newFixedThreadPool(8);

		// when
		for (var done : pool.invokeAll(writers)) {
			done.get();
		}
		pool.shutdown();

		// then
		assertThat(chain.verify(subject).entries()).isEqualTo(100);
		assertThat(chain.verify(subject).isIntact()).isTrue();
		assertThat(chain.verifyAll()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "password", "expertScore", "clientSecret" })
	void takesNoSecretsAndNoScores(String key) {
		assertThatThrownBy(() -> record("test.acted", Subject.of("project", "p-4"), Map.of(key, "x")))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining(key);
	}

	private void record(String action, Subject subject, Map<String, ?> facts) {
		transaction.executeWithoutResult(status -> trail.record(action, subject, facts));
	}

	private void restart(Subject subject) {
		transaction.executeWithoutResult(status -> {
			database.execute("set local session_replication_role = replica");
			database.update("delete from audit_entry where subject_id = ?", subject.id());
			database.update("delete from audit_head where subject_id = ?", subject.id());
		});
	}

	@TestConfiguration
	static class Surroundings {

		@Bean
		CurrentActor actor() {
			return () -> new Actor("prov1", "南弘毅", "140000", Set.of("supervisor", "hc-province"));
		}

		@Bean
		OfficialClock clock(JdbcTemplate database) {
			return () -> database.queryForObject("select app_now()", java.time.OffsetDateTime.class).toInstant();
		}

	}

}
