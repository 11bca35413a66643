package cn.denggao.modeling;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.audit.AuditChain;
import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.Subject;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.BeginningDraft;
import cn.denggao.modeling.domain.DecidingRelease;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.domain.DeployingRelease;
import cn.denggao.modeling.domain.SubmittingDraft;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.programme.RepeatingRound;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.Rubric;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PreparingPanel;
import cn.denggao.review.RegisterExpert;
import cn.denggao.review.RegisteringExpert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A changed rubric reaches the rounds that open afterwards, and no other. */
@DenggaoTest
class RubricReleasesTests {

	@Autowired
	private ApplicationContext program;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private AuditChain audit;

	@Autowired
	private MockMvc web;

	private Redrawing redrawing;

	private OwnRubric rubric;

	private DefinitionName name;

	@BeforeEach
	void aRubricOfItsOwn() {
		redrawing = new Redrawing(program);
		rubric = new OwnRubric(program);
		name = DefinitionName.valueOf(rubric.name());
	}

	@Test
	void changesTheSheetOfARoundOpenedAfterwardsAndNotOfOneThatWasOpen() throws Exception {
		// given
		var before = rubric.openRound();
		var draft = rubric.draftRound();

		// when
		int version = redrawing.deploy(redrawing.submit(rubric.name(), OwnRubric.movedMarks()));
		var after = rubric.open(draft);

		// then
		assertThat(version).isEqualTo(2);
		assertThat(rounds.rules(before).rubric()).isEqualTo(new Rubric.Ref(rubric.code(), 1));
		assertThat(rounds.rules(after).rubric()).isEqualTo(new Rubric.Ref(rubric.code(), 2));
		assertThat(sheetOf(before, "SX01", "03.04")).contains("data-item=\"B1\" data-max=\"3\"")
			.contains("data-item=\"B2\" data-max=\"2\"");
		assertThat(sheetOf(after, "SX02", "03.01")).contains("data-item=\"B1\" data-max=\"1\"")
			.contains("data-item=\"B2\" data-max=\"4\"");
	}

	@Test
	void tellsEveryDraftOnceAndChangesNothingElseInIt() {
		// given
		var draft = rubric.draftRound();
		var rules = rulesOf(draft);

		// when
		redrawing.deploy(redrawing.submit(rubric.name(), OwnRubric.movedMarks()));

		// then
		assertThat(rulesOf(draft)).isEqualTo(rules.replace("\"id\":\"" + rubric.code() + "\",\"version\":1",
				"\"id\":\"" + rubric.code() + "\",\"version\":2"));
		assertThat(actions(Subject.of("round", draft))).containsExactly("programme.rubric-renewed");
		assertThat(actions(Subject.of("definition", name))).containsExactly("modeling.draft-begun",
				"modeling.release-submitted", "modeling.release-approved", "modeling.deployed");
		assertThat(audit.verify(Subject.of("definition", name)).isIntact()).isTrue();
	}

	@Test
	void givesARoundThatRepeatsAnOpenedOneTheNewestVersion() {
		// given
		var opened = rubric.openRound();
		redrawing.deploy(redrawing.submit(rubric.name(), OwnRubric.movedMarks()));

		// when
		var repeated = OFFICER.gets(() -> program.getBean(RepeatingRound.class).repeat(opened, 2999, "再来一次"));

		// then
		assertThat(rulesOf(repeated)).contains("\"rubric\":{\"id\":\"" + rubric.code() + "\",\"version\":2}");
		database.update("delete from programme_round where id = ?", repeated.value());
	}

	@Test
	void refusesMarksThatDoNotSumUp() {
		assertThatThrownBy(
				() -> redrawing.submit(rubric.name(), OwnRubric.with(tree -> OwnRubric.item(tree, "B1").put("max", 2))))
			.isInstanceOfSatisfying(Refused.class, refused -> {
				assertThat(refused.key()).isEqualTo("modeling.release.has-errors");
				assertThat(refused.arguments()).containsExactly(1, "第 1 部分“基础条件”：各项满分合计 9 分，与本部分满分 10 分不符。");
			});
	}

	@Test
	void judgesAgainWhenItIsDeployed() {
		// given
		var release = redrawing.submit(rubric.name(), OwnRubric.with(tree -> {
			OwnRubric.item(tree, "B1").putArray("evidence").add("L");
			OwnRubric.item(tree, "B2").putArray("evidence").add("M");
		}));
		redrawing.approve(release);

		// when
		var round = rubric.draftRound();
		renameSection(round, "M", "N");

		// then
		assertThatThrownBy(() -> AUTHOR.gets(() -> program.getBean(DeployingRelease.class).deploy(release)))
			.hasMessage("modeling.release.has-errors");
		assertThat(library.newestNumber(name)).isEqualTo(1);
		renameSection(round, "N", "M");
	}

	private void renameSection(RoundId round, String from, String to) {
		database.update("update programme_round set dossier_template = replace(dossier_template, ?, ?) where id = ?",
				"\"code\":\"" + from + "\"", "\"code\":\"" + to + "\"", round.value());
	}

	@Test
	void refusesWhatSaysTheSameInAnotherOrder() {
		assertThatThrownBy(() -> redrawing.submit(rubric.name(), OwnRubric.with(tree -> {
			var item = OwnRubric.item(tree, "B1");
			item.set("max", item.remove("max"));
			item.putNull("step");
		}))).hasMessage("modeling.release.same");
	}

	@Test
	void isNotApprovedByWhoeverWroteIt() {
		var release = redrawing.submit(rubric.name(), OwnRubric.movedMarks());

		assertThatThrownBy(() -> AUTHOR.does(() -> program.getBean(DecidingRelease.class).approve(release, "自己同意")))
			.hasMessage("modeling.release.own-work");
		assertThatThrownBy(() -> AUTHOR.gets(() -> program.getBean(DeployingRelease.class).deploy(release)))
			.hasMessage("modeling.release.not-approved");
		assertThat(library.newestNumber(name)).isEqualTo(1);
	}

	@Test
	void isDeployedOnceThoughItIsAskedForTwice() {
		// given
		var release = redrawing.submit(rubric.name(), OwnRubric.movedMarks());
		redrawing.approve(release);

		// when
		var outcomes = Stream.of(AUTHOR, Acting.as("otto", "140000", Role.SYS_ADMIN))
			.map(person -> CompletableFuture
				.supplyAsync(() -> person.gets(() -> program.getBean(DeployingRelease.class).deploy(release))))
			.toList()
			.stream()
			.map(RubricReleasesTests::outcome)
			.toList();

		// then
		assertThat(outcomes).containsOnlyOnce("2");
		assertThat(library.newestNumber(name)).isEqualTo(2);
	}

	@Test
	void hasOneDraftThatNobodyOverwrites() {
		// given
		var draft = redrawing.begin(rubric.name());
		assertThat(redrawing.begin(rubric.name())).isEqualTo(draft);
		redrawing.write(draft, OwnRubric.movedMarks());

		// when, then
		assertThatThrownBy(
				() -> AUTHOR.gets(() -> program.getBean(WritingDraft.class).write(draft, 0, new byte[] { '{' })))
			.hasMessage("modeling.draft.overtaken");
	}

	@Test
	void belongsToItsProgrammeAlone() {
		assertThatThrownBy(() -> redrawing.begin(rubric.name() + "@140000")).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> AUTHOR.gets(() -> program.getBean(BeginningDraft.class).beginFor(name, "140000")))
			.isInstanceOf(Refused.class);
	}

	@Test
	void bringsAnOlderVersionBackAsANewOne() {
		// given
		redrawing.deploy(redrawing.submit(rubric.name(), OwnRubric.movedMarks()));

		// when
		int version = redrawing.deploy(redrawing.submitReturn(rubric.name(), 1));

		// then
		assertThat(version).isEqualTo(3);
		assertThat(library.content(library.require(name))).isEqualTo(library.content(library.require(name, 1)));
	}

	@Test
	void neverChangesAVersion() {
		assertThatThrownBy(
				() -> database.update("update programme_rubric set title = 'x' where code = ?", rubric.code()))
			.isInstanceOf(DataAccessException.class);
		assertThatThrownBy(() -> database.update("delete from programme_rubric where code = ?", rubric.code()))
			.isInstanceOf(DataAccessException.class);
	}

	/** As an expert of the round's panel gets it, the panel set up only now. */
	private String sheetOf(RoundId round, String hospital, String specialty) throws Exception {
		var project = rubric.story().submitted(round, hospital, specialty);
		var panel = program.getBean(PreparingPanel.class).prepare(PanelPurpose.APPLICATION, project, round, 1).panel();
		var expert = rubric.story().person("rubric-expert", "140000", Role.EXPERT);
		OFFICER.does(() -> program.getBean(RegisteringExpert.class)
			.register(new RegisterExpert("rubric-expert", "量表专家", "主任医师", true, java.util.Set.of("03.04"), "别处医院",
					"310000", 1970, List.of())));
		var review = UUID.randomUUID();
		database
			.update("""
					insert into review_review (id, panel_id, seat, expert, status, due_at, invited_at, declared_at,
					draft_version, version) values (?, ?, 1, 'rubric-expert', 'CONFLICT_FREE', now(), now(), now(), 0, 0)""",
					review, panel.value());
		return web.perform(get("/reviews/" + review).with(authentication(expert)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private String rulesOf(RoundId round) {
		return database.queryForObject("select draft_rules from programme_round where id = ?", String.class,
				round.value());
	}

	private List<String> actions(Subject subject) {
		return audit.entries(subject).stream().map(AuditEntry::action).toList();
	}

	private static String outcome(CompletableFuture<Integer> deploying) {
		try {
			return deploying.join().toString();
		}
		catch (CompletionException ex) {
			return String.valueOf(ex.getCause().getMessage());
		}
	}

}
