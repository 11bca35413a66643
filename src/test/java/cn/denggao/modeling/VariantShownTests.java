package cn.denggao.modeling;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.NeighbourProvince;
import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessContract;
import cn.denggao.modeling.domain.BeginningDraft;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.SubmittingDraft;
import cn.denggao.modeling.domain.WithdrawingVariant;
import cn.denggao.organisation.OrganisationRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Real applications of two provinces' rounds, one of which has its own diagram. */
@DenggaoTest
class VariantShownTests {

	private static final DefinitionName STAGE = DefinitionName.valueOf("application-stage.bpmn");

	private static final String PROVINCE = "140000";

	private static final String REDRAWN = "形式审查（本省）";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private List<ProcessContract> contracts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private Redrawing redrawing;

	private NeighbourProvince neighbour;

	@BeforeEach
	void people() {
		story = new ApplicationStory(context);
		redrawing = new Redrawing(context);
		neighbour = new NeighbourProvince(context.getBean(OrganisationRegister.class), database);
	}

	@AfterEach
	void giveItUp() {
		var own = STAGE.of(PROVINCE);
		if (library.newest(own).filter(version -> !version.withdrawn()).isPresent()) {
			redrawing
				.deploy(Redrawing.AUTHOR.gets(() -> context.getBean(WithdrawingVariant.class).withdraw(own, "不再单独办")));
		}
	}

	/** Nobody else knows the other province. */
	@AfterEach
	void bringItsRoundsHome() {
		neighbour.givesHospitalsBack();
		database.update("update programme_round set organisation = ? where organisation = ?", PROVINCE,
				NeighbourProvince.ID);
	}

	@Test
	void showsEachProjectOnTheDiagramOfItsProvince() throws Exception {
		// given
		var earlier = story.submitted(story.openRound(), "SX01", "03.04");
		int shared = library.newestNumber(STAGE);

		// when
		int own = deployed();
		var theirs = story.submitted(story.openRound(), "SX02", "03.01");
		var others = submittedInAnotherProvince();

		// then
		assertThat(versionOf(earlier)).isEqualTo(shared);
		assertThat(versionOf(theirs)).isEqualTo(own);
		assertThat(versionOf(others)).isEqualTo(shared);
		assertThat(seen(theirs, "SX02", "")).contains("<b>" + REDRAWN + "</b>");
		assertThat(seen(theirs, "SX02", diagram(theirs))).contains("name=\"" + REDRAWN + "\"");
		assertThat(seen(others, "SX01", "")).contains("<b>形式审查</b>").doesNotContain(REDRAWN);
		assertThat(seen(earlier, "SX01", diagram(earlier))).doesNotContain(REDRAWN);

		// when
		giveItUp();
		var later = story.submitted(story.openRound(), "SX01", "03.04");

		// then
		assertThat(versionOf(later)).isEqualTo(shared);
		assertThat(versionOf(theirs)).isEqualTo(own);
	}

	@Test
	void knowsOfEachProcessWhoseCasesItsCasesAre() {
		// given
		var round = story.openRound();
		var project = story.submitted(round, "SX01", "03.04");

		// then
		assertThat(List.of("specialty-project", "application-stage", "approval-stage", "construction-stage",
				"midterm-inspection", "final-acceptance"))
			.allSatisfy(process -> assertThat(owners(process, project.toString())).containsExactly("SX-136", PROVINCE));
		assertThat(owners("programme-round", round.toString())).containsExactly("SX-136", PROVINCE);
	}

	private List<String> owners(String process, String businessKey) {
		return contracts.stream()
			.filter(contract -> contract.key().equals(process))
			.findFirst()
			.orElseThrow()
			.owners(businessKey);
	}

	private int deployed() {
		var draft = Redrawing.AUTHOR.gets(() -> context.getBean(BeginningDraft.class).beginFor(STAGE, PROVINCE));
		redrawing.write(draft, text -> text.replace("name=\"形式审查\"", "name=\"" + REDRAWN + "\""));
		return redrawing
			.deploy(Redrawing.AUTHOR.gets(() -> context.getBean(SubmittingDraft.class).submit(draft, "本省单独办理")));
	}

	private ProjectId submittedInAnotherProvince() {
		var round = story.openRound();
		neighbour.takes(round, "SX01");
		var project = story.submitted(round, "SX01", "03.04");
		neighbour.givesHospitalsBack();
		return project;
	}

	private int versionOf(ProjectId project) {
		return database.queryForObject("""
				select d.version_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				where e.business_key_ = ? and d.key_ = 'application-stage' and e.parent_id_ is null""", Integer.class,
				project.toString());
	}

	private String diagram(ProjectId project) {
		return "/diagrams/" + database.queryForObject("""
				select e.proc_def_id_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				where e.business_key_ = ? and d.key_ = 'application-stage' limit 1""", String.class,
				project.toString());
	}

	private String seen(ProjectId project, String hospital, String more) throws Exception {
		return web.perform(get("/projects/" + project + more).with(authentication(story.applicant(hospital))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
