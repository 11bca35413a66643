package cn.denggao.modeling.rehearsal;

import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.NeighbourProvince;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.BeginningDraft;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.BeginningRehearsal;
import cn.denggao.modeling.rehearsal.domain.Outcome;
import cn.denggao.modeling.rehearsal.domain.RehearsalStatus;
import cn.denggao.modeling.rehearsal.domain.Sample;
import cn.denggao.organisation.OrganisationRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

/** A province's own draft is tried out as it would run: for that province. */
@DenggaoTest
class OwnRehearsalTests {

	private static final DefinitionName STAGE = DefinitionName.valueOf("application-stage.bpmn");

	private static final String PROVINCE = "140000";

	@Autowired
	private ApplicationContext program;

	@Autowired
	private BeginningRehearsal beginning;

	@Autowired
	private JdbcTemplate database;

	private ProjectId theirs;

	private ProjectId others;

	private UUID draft;

	@BeforeEach
	void twoProvincesReviewApplications() {
		var story = new ApplicationStory(program);
		story.person("prov1", PROVINCE, Role.HC_PROVINCE);
		story.person("provleader", PROVINCE, Role.HC_PROVINCE_LEADER);
		theirs = story.submitted(story.openRound(), "SX01", "03.04");
		var round = story.openRound();
		var neighbour = new NeighbourProvince(program.getBean(OrganisationRegister.class), database);
		neighbour.takes(round, "SX02");
		others = story.submitted(round, "SX02", "03.01");
		neighbour.givesHospitalsBack();
		draft = AUTHOR.gets(() -> program.getBean(BeginningDraft.class).beginFor(STAGE, PROVINCE));
	}

	@AfterEach
	void giveTheDraftUp() {
		database.update("update programme_round set organisation = ? where organisation = ?", PROVINCE,
				NeighbourProvince.ID);
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(draft, "演练完毕"));
	}

	@Test
	void isOfTheOwnersCasesAlone() {
		var common = new Redrawing(program).begin(STAGE.toString());

		assertThat(AUTHOR.gets(() -> beginning.samples(draft))).extracting(Sample::businessKey)
			.contains(theirs.toString())
			.doesNotContain(others.toString());
		assertThat(AUTHOR.gets(() -> beginning.samples(common))).extracting(Sample::businessKey)
			.contains(theirs.toString(), others.toString());
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(common, "演练完毕"));
	}

	@Test
	void leavesNothingBehind() {
		// given
		new Redrawing(program).write(draft, text -> text.replace("name=\"形式审查\"", "name=\"本省审查\""));
		var tried = new TriedOut(program);
		var rows = tried.rows();

		// when
		var report = tried.of(draft, Beginning.POSITION, 1);

		// then
		assertThat(report.of().owner()).isEqualTo(PROVINCE);
		assertThat(report.of().status()).isEqualTo(RehearsalStatus.DONE);
		assertThat(report.paths().get(0).outcome()).isEqualTo(Outcome.ENDED);
		assertThat(report.paths().get(0).steps().get(0).label()).isEqualTo("本省审查");
		assertThat(report.findings().faults()).isEmpty();
		assertThat(tried.rows()).isEqualTo(rows);
	}

}
