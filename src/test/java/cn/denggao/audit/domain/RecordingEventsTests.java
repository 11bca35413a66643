package cn.denggao.audit.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import cn.denggao.DatabaseTest;
import cn.denggao.audit.AuditChain;
import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.FastForwarding;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** What the modules above do is on the trail too. */
@DatabaseTest
@Import({ RecordingEventsTests.Surroundings.class, AuditEntries.class, AppendingEntries.class, VerifyingChains.class,
		RecordingEvents.class })
@TestPropertySource(properties = { "spring.flyway.placeholders.demonstration=true", "denggao.scheduling=false" })
class RecordingEventsTests {

	@Autowired
	FastForwarding fastForwarding;

	@Autowired
	OfficialClock clock;

	@Autowired
	OrganisationRegister register;

	@Autowired
	AuditChain chain;

	@Test
	void recordsThatTheClockWasMovedButNotARefusedMove() {
		// given
		var subject = Subject.of("clock", 1);
		var before = clock.now();

		// when
		fastForwarding.to(before.plus(Duration.ofHours(5)));
		assertThatThrownBy(() -> fastForwarding.to(before)).isInstanceOf(Refused.class);

		// then
		assertThat(chain.entries(subject)).extracting(AuditEntry::action, AuditEntry::login)
			.containsExactly(tuple("calendar.clock-moved", "sysadmin"));
		assertThat(chain.verify(subject).isIntact()).isTrue();
	}

	@Test
	void recordsAMergedHospital() {
		// given
		register.importFrom(getClass().getResourceAsStream("/demonstration/organisations.yaml"));

		// when
		register.merge(OrganisationId.of("SX10"), OrganisationId.of("SX11"), LocalDate.parse("2026-10-08"));

		// then
		assertThat(chain.entries(Subject.of("organisation", "SX10"))).extracting(AuditEntry::facts)
			.containsExactly("{\"into\":\"SX11\",\"on\":\"2026-10-08\"}");
	}

	@TestConfiguration
	@ComponentScan({ "cn.denggao.calendar", "cn.denggao.organisation" })
	static class Surroundings {

		@Bean
		CurrentActor actor() {
			return () -> new Actor("sysadmin", "卫雁北", "140000", Set.of("sys-admin"));
		}

	}

}
