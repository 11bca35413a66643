package cn.denggao.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.EligibilityResults;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * National projects with directed support: beside the competition and beside the 750.
 */
@DenggaoTest
class DirectedApplicationTests {

	private static final Acting NATION = Acting.as("packs-nation", "NHC", Role.HC_NATION);

	private static final Acting NATION_CHIEF = Acting.as("packs-chief", "NHC", Role.HC_NATION_LEADER);

	/** The hospital of the pack's list. */
	private static final String HOST = "SX06";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApprovalBounds bounds;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId directed;

	@BeforeEach
	void opensTheShippedRound() {
		story = new ApplicationStory(context);
		directed = PackedRound.open(story, "bqw-14", "NATIONAL_DIRECTED", OFFICER, CHIEF);
	}

	@Test
	@Requirement(value = "R000-07", page = "/projects/{id}/application")
	void takesTheApplicationOfAHospitalOfItsList() {
		var project = story.submitted(directed, HOST, "04.05");

		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(refusals(project)).isEmpty();
		assertThat(database.queryForList("select content from application_submission where project_id = ?",
				String.class, project.value()))
			.singleElement()
			.asString()
			.contains("三晋心血管病医院", "国家临床重点专科定向支持项目");
	}

	@Test
	@Requirement(value = "R000-07", page = "/rounds/{round}/applications/new")
	void keepsOutWhoIsNotOnItsList() {
		assertThatThrownBy(() -> story.draft(directed, "SX01", "03.02")).hasMessage("application.finding.ROUTE_HOST");
	}

	@Test
	@Requirement(value = { "R000-07", "R000-22" }, page = "/rounds")
	void countsNothingOfTheDirectedOnThe750() {
		// given
		var national = PackedRound.open(story, "bqw-14", "NATIONAL", "140000", NATION, NATION_CHIEF);
		var competing = story.draft(national, "SX01", "03.02");
		var project = story.submitted(directed, HOST, "04.04");
		var before = counted(national, List.of());
		assertThat(database.queryForObject("""
				select count(*) from programme_quota where programme = 'BQW-14' and code = 'NATIONAL_DIRECTED'""",
				Integer.class))
			.isZero();

		// when
		database.update("update application_project set status = 'APPROVED' where id = ?", project.value());

		// then
		assertThat(bounds.counts(rounds.require(directed), List.of())).isEmpty();
		assertThat(counted(national, List.of())).isEqualTo(before);
		assertThat(counted(national, List.of(competing))).containsEntry("NATIONAL 750", before.get("NATIONAL 750") + 1)
			.containsEntry("NATIONAL_PER_YEAR 150", before.get("NATIONAL_PER_YEAR 150") + 1);
	}

	private List<String> refusals(ProjectId project) {
		return story.bean(EligibilityResults.class)
			.newest(project)
			.orElseThrow()
			.findings()
			.stream()
			.filter(Finding::refuses)
			.map(Finding::code)
			.toList();
	}

	/** By code and target. */
	private Map<String, Integer> counted(RoundId round, Collection<ProjectId> more) {
		return bounds.counts(rounds.require(round), more)
			.stream()
			.collect(Collectors.toMap(each -> each.code() + " " + each.figure().target(), BoundCount::counted));
	}

}
