package cn.denggao.modeling.rehearsal;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.domain.FindingEffects;
import cn.denggao.modeling.rehearsal.domain.FormDifference;
import cn.denggao.modeling.rehearsal.domain.FormStage;
import cn.denggao.modeling.rehearsal.domain.FormStage.Change;
import cn.denggao.modeling.rehearsal.domain.OpenStep;
import cn.denggao.modeling.rehearsal.domain.TriedAnswer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.modeling.Redrawing.APPROVER;
import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A draft of a form, while an application waits for its formal review. */
@DenggaoTest
class EffectsTests {

	private static final String REVIEW = "UserTask_ReviewFormally";

	private static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE);

	@Autowired
	private ApplicationContext program;

	@Autowired
	private FindingEffects finding;

	@Autowired
	private MockMvc web;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	private Redrawing redrawing;

	private ApplicationStory story;

	private ProjectId project;

	private UUID draft;

	@BeforeEach
	void anApplicationIsReviewed() {
		story = new ApplicationStory(program);
		story.person("prov1", "140000", Role.HC_PROVINCE);
		project = story.submitted(story.openRound(), "SX01", "03.04");
		redrawing = new Redrawing(program);
		draft = redrawing.begin("review-formally.form");
	}

	@AfterEach
	void giveTheDraftUp() {
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(draft, "试填完毕"));
	}

	@Test
	void countsTheOpenTasksThatWillShowTheForm() {
		// when
		var effects = AUTHOR.gets(() -> finding.ofDraft(draft));

		// then
		assertThat(effects.differences()).isEmpty();
		assertThat(effects.steps()).isNotEmpty().extracting(OpenStep::element).containsOnly(REVIEW);
		assertThat(effects.steps()).extracting(OpenStep::label).contains("形式审查");
		assertThat(effects.tasks()).isPositive();
	}

	@Test
	void answersTheDraftForRealAndTakesEverythingBack() {
		// given
		redrawing.write(draft,
				text -> text.replace("\"minLength\": 10", "\"minLength\": 2")
					.replace("\"maxLength\": 2000", "\"maxLength\": 6")
					.replaceFirst("(\"components\": \\[)",
							"$1 {\"id\": \"Field_remark\", \"type\": \"textfield\", \"key\": \"remark\", "
									+ "\"label\": \"备注\", \"validate\": {\"maxLength\": 100}},"));
		var rows = new TriedOut(program).rows();
		var deployments = engine.getRegisteredDeployments();

		// when
		var effects = AUTHOR.gets(() -> finding.ofDraft(draft));
		var tried = AUTHOR.gets(() -> finding.tryOut(draft));

		// then
		assertThat(effects.differences()).extracting(FormDifference::key)
			.containsExactly("modeling.effects.new", "modeling.effects.limits");
		assertThat(tried.keySet()).isEqualTo(Set.copyOf(effects.steps()));
		var answers = tried.entrySet().iterator().next().getValue();
		assertThat(answers).extracting(TriedAnswer::choices).containsExactly("通过", "退回补正", "不予受理");
		assertThat(answers).extracting(TriedAnswer::live).containsOnlyNulls();
		assertThat(answers.get(0).draft()).isNull();
		assertThat(answers.subList(1, 3)).allMatch(TriedAnswer::isChanged)
			.allSatisfy(answer -> assertThat(answer.draft()).contains("具体说明"));
		assertThat(new TriedOut(program).rows()).isEqualTo(rows);
		assertThat(engine.getRegisteredDeployments()).isEqualTo(deployments);
		assertThat(story.openTasks(project)).containsExactly(REVIEW);
	}

	/** The engine deploys nothing else meanwhile. */
	@Test
	void areTriedOneAtATime() throws SQLException {
		try (var another = program.getBean(DataSource.class).getConnection()) {
			another.setAutoCommit(false);
			another.createStatement().execute("select pg_advisory_xact_lock(hashtext('modeling.form-trial'))");

			assertThatThrownBy(() -> AUTHOR.gets(() -> finding.tryOut(draft)))
				.hasMessage("modeling.effects.trial-runs");
			another.rollback();
		}
		assertThat(AUTHOR.gets(() -> finding.tryOut(draft))).isNotEmpty();
	}

	@Test
	void areNotTriedWhenTheTimeIsOver() {
		// given
		var effects = AUTHOR.gets(() -> finding.ofDraft(draft));
		var content = AUTHOR.gets(() -> program.getBean(ReadingDraft.class).content(draft).content());
		var change = new Change(effects.draft().name(), effects.draft().file(), content, content);

		// when
		var answers = program.getBean(FormStage.class).answers(change, effects.steps().get(0), System.nanoTime() - 1);

		// then
		assertThat(answers).hasSize(3).noneMatch(TriedAnswer::isTried).noneMatch(TriedAnswer::isChanged);
	}

	@Test
	void areTriedOnlyWhereThereIsSomethingToTry() {
		// given
		redrawing.write(draft, text -> text.replace("\"type\": \"radio\"", "\"type\": \"html\""));

		// then
		assertThat(AUTHOR.gets(() -> finding.ofDraft(draft)).refusal()).isNotEmpty();
		assertThatThrownBy(() -> AUTHOR.gets(() -> finding.tryOut(draft))).hasMessage("modeling.effects.cannot-try");
	}

	@Test
	void areOnAPageForThoseWhoEditAndApprove() throws Exception {
		// given
		redrawing.write(draft, text -> text.replace("\"label\": \"退回补正\"", "\"label\": \"退回修改\""));
		var address = "/modeling/drafts/" + draft + "/effects";

		// then
		assertThat(page(AUTHOR, get("/modeling/drafts/" + draft))).contains(address);
		assertThat(page(APPROVER, get(address))).contains("“审查结论”的选项“退回补正”改称“退回修改”。", "试填", "知悉");
		assertThat(page(APPROVER, post(address))).contains("试填结果 ", "退回修改", "受理");
		for (var request : List.of(get(address), post(address))) {
			assertThat(web.perform(request.with(authentication(OFFICER)).with(csrf())).andReturn().getResponse())
				.extracting(response -> response.getStatus())
				.isEqualTo(404);
		}
	}

	private String page(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
