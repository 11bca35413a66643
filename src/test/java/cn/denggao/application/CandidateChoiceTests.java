package cn.denggao.application;

import java.util.Iterator;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.LeaningProjects;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

/** A hospital's specialty was chosen as a candidate in two rounds. */
@DenggaoTest
class CandidateChoiceTests {

	/** One for each test: who was approved once stays a candidate. */
	private static final Iterator<String> SPECIALTIES = List.of("07", "K03").iterator();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CheckingEligibility eligibility;

	@Autowired
	private LeaningProjects leaning;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private final String specialty = SPECIALTIES.next();

	private ApplicationStory story;

	private List<ProjectId> candidacies;

	private RoundId upward;

	@BeforeEach
	void isACandidateTwice() {
		story = new ApplicationStory(context);
		candidacies = List.of(candidacy(), candidacy());
		upward = PackedRound.open(story, "climb", "PROV_REGIONAL_CENTRE_SPECIALTY", "140200", OFFICER, CHIEF);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	@Requirement("R003-14")
	void appliesUpwardAsTheOneThatHasBeenCultivatedLongEnough(int cultivated) {
		// given
		approvedLongAgo(candidacies.get(cultivated));

		// when
		var project = story.draft(upward, "SX11", specialty);

		// then
		assertThat(leaning.ground(project)).map(ProjectSummary::id).contains(candidacies.get(cultivated));
		assertThat(eligibility.check(project).findings()).extracting(Finding::code)
			.doesNotContain("CANDIDATE_YOUNG", "CANDIDATE_MISSING");
	}

	private ProjectId candidacy() {
		var round = PackedRound.open(story, "climb", "REGIONAL_CENTRE_CANDIDATE", "140200", CITY, CITY_CHIEF);
		var project = story.draft(round, "SX11", specialty);
		database.update("update application_project set status = 'APPROVED' where id = ?", project.value());
		return project;
	}

	/** Seven months before, past the trigger that keeps the days. */
	private void approvedLongAgo(ProjectId candidacy) {
		transaction.executeWithoutResult(status -> {
			database.execute("set local session_replication_role = replica");
			database.update("""
					update application_approved set approved_on = approved_on - interval '7 months'
					where project_id = ?""", candidacy.value());
		});
	}

}
