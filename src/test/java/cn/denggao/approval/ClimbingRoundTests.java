package cn.denggao.approval;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectId;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Scenarios 21 and 22 of domain §11: a city fills a category's places in one round. */
@DenggaoTest
@Import({ ScriptedNeighbours.class, ApprovalStory.class, ApprovalStory.Beans.class })
class ClimbingRoundTests {

	private static final String SECOND_HOSPITAL = """
			hospitals:
			  - { id: DT02, name: 大同市第二人民医院, creditCode: 12140213459002026P, licenceNumber: 45900202614021311A1001,
			      region: "140213", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "140200" }
			""";

	@Autowired
	private ApprovalStory story;

	@BeforeEach
	void bringsThePackIn() {
		story.round(1, rules -> {
		});
		story.beans().register().importFrom(new ByteArrayInputStream(SECOND_HOSPITAL.getBytes(StandardCharsets.UTF_8)));
		story.beans().packs().importFrom("climb", OrganisationId.of("140200"));
	}

	@ParameterizedTest(name = "{1} of {0}")
	@CsvSource({ "CITY_KEY_SPECIALTY, 100", "MYOPIA_TUINA_BASE, 12" })
	@Requirement(value = { "R003-08", "R003-10" }, page = "/rounds/{id}")
	void approvesAllPlacesAtOnceAndNotOneMore(String category, int places) {
		// given
		var led = new DecidedRounds(story);
		var round = led.opened(Deciding.CITY, "CLIMB", category);
		var projects = judged(round, places + 1);
		story.found(round, projects);

		// when
		led.ranked(Deciding.CITY, round);
		led.decided(Deciding.CITY, round);
		heard(round);
		led.published(Deciding.CITY, round);
		heard(round);
		led.issued(Deciding.CITY, round);

		// then
		assertThat(story.rows("select status, count(*) from application_project where round_id = ? group by status",
				round.value()))
			.extracting(row -> row.get("status"), row -> row.get("count"))
			.containsExactlyInAnyOrder(tuple("APPROVED", (long) places), tuple("RESERVE", 1L));
		assertThat(story.standingOf(projects.get(places))).isEqualTo("RESERVE");
	}

	/** The better, the smaller the place; each at a hospital of the city. */
	private List<ProjectId> judged(RoundId round, int many) {
		return story.beans()
			.database()
			.queryForList("""
					insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
					leader_login, leader_name, submitted_at, version)
					select gen_random_uuid(), 'T-CLIMB-' || ? || h.id || '-' || s.code, ?, h.id, s.code, '项目',
					'UNDER_REVIEW', 'leader-' || h.id || '-' || s.code, '负责人', app_now(), 0
					from organisation_hospital h cross join organisation_specialty s where h.supervisor = '140200'
					limit ? returning id""", UUID.class, many + "-", round.value(), many)
			.stream()
			.map(ProjectId::new)
			.toList();
	}

	/** Processes that do not exist cannot say so. */
	private void heard(RoundId round) {
		story.beans().database().update("update approval_standing set seen = changed where round = ?", round.value());
	}

}
