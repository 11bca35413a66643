package cn.denggao.modeling.rehearsal.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.engine.DecisionTrial;
import cn.denggao.engine.DecisionsMade;
import cn.denggao.identity.Role;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.InspectingContent;
import cn.denggao.modeling.domain.ReadingDraft;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.TriedOut;
import cn.denggao.modeling.rehearsal.domain.Replay.Share;
import cn.denggao.modeling.rehearsal.domain.Replay.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.modeling.Redrawing.APPROVER;
import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A draft of a decision table is asked about decisions that were made. */
@DenggaoTest
class ReplayTests {

	@Autowired
	private ApplicationContext program;

	@Autowired
	private ReplayingTable replaying;

	private ProjectId project;

	private String code;

	@BeforeEach
	void anApplicationWasCheckedAndRouted() {
		var story = new ApplicationStory(program);
		project = story.submitted(story.openRound(), "SX01", "03.04");
		code = program.getBean(ProjectDirectory.class).require(project).code();
	}

	@Test
	void changesNothingWhereTheDraftSaysTheSame() {
		// given
		var rows = new TriedOut(program).rows();

		// when
		var replay = replayed("eligibility.dmn", text -> text.replace("一级医院不在申报范围", "一级医院不申报"));

		// then
		assertThat(replay.standing()).isEqualTo(Standing.KEPT);
		assertThat(replay.decisions()).isPositive().isEqualTo(replay.same());
		assertThat(replay.examples()).isEmpty();
		assertThat(new TriedOut(program).rows()).isEqualTo(rows);
	}

	@Test
	void tellsWhichDecisionsWouldComeOutDifferently() {
		// when
		var replay = replayed("eligibility.dmn",
				text -> text.replaceFirst("(Rule_1_hospitalLevel\">\\s*<text>)\"PRIMARY\"", "$1\"TERTIARY\""));

		// then
		assertThat(replay.changed()).isPositive();
		var change = replay.examples().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
		assertThat(change.inputs()).containsEntry("医院级别", "TERTIARY").containsEntry("本批次收该级别", "true");
		assertThat(change.before().words()).noneMatch(row -> row.contains("LEVEL_TOO_LOW"));
		assertThat(change.after().words()).contains("LEVEL_TOO_LOW · REFUSE");
	}

	@Test
	void findsGroundsAnewThatNobodyKept() {
		// when
		var replay = replayed("review-routing.dmn",
				text -> text.replace("<text>\"hc-province\"</text>", "<text>\"hc-city\"</text>"));

		// then
		assertThat(replay.standing()).isEqualTo(Standing.FOUND_ANEW);
		assertThat(replay.examples()).filteredOn(one -> one.code().equals(code))
			.singleElement()
			.satisfies(one -> assertThat(one.inputs()).containsKeys("资金方式", "主管部门层级"))
			.satisfies(one -> assertThat(one.after()).isNotEqualTo(one.before()));
	}

	@Test
	void tellsNumbersOnlyWhereScoresWereTheGrounds() {
		assertThat(scored(6)).satisfies(replay -> {
			assertThat(replay.standing()).isEqualTo(Standing.CONFIDENTIAL);
			assertThat(replay.decisions()).isEqualTo(6);
			assertThat(replay.share()).isEqualTo(Share.NOT_TOLD);
			assertThat(replay.changed()).isZero();
			assertThat(replay.examples()).isEmpty();
		});
		assertThat(scored(4)).satisfies(replay -> {
			assertThat(replay.standing()).isEqualTo(Standing.TOO_FEW);
			assertThat(replay.decisions() + replay.changed()).isZero();
		});
		assertThat(scored(0).standing()).isEqualTo(Standing.NOTHING);
	}

	/** Whoever narrows the limits of a draft down meets the same answer at every step. */
	@Test
	void tellsTheSameOfAScoreWhetherTheDraftHitsItOrNot() {
		var hit = scored(5, text -> text.replaceAll("<text>\"EXCELLENT\"</text>", "<text>\"QUALIFIED\"</text>"));
		var missed = scored(5, text -> text.replace("一票否决</description>", "一票否决的</description>"));

		assertThat(missed).usingRecursiveComparison().ignoringFields("draft").isEqualTo(hit);
	}

	@ParameterizedTest
	@CsvSource({ "0, NOT_TOLD", "1, NOT_TOLD", "4, NOT_TOLD", "5, SOME", "15, SOME", "16, NOT_TOLD", "20, NOT_TOLD" })
	void tellsOfConfidentialOnesOnlyThatQuiteAFewChangeAndQuiteAFewDoNot(int changed, Share told) {
		assertThat(Share.of(changed, 20, 5)).isEqualTo(told);
	}

	@Test
	void leavesOneAuditRowForEachReplay() {
		// given
		var before = replaysOnRecord();

		// when
		replayed("eligibility.dmn", UnaryOperator.identity());
		scored(6);

		// then
		assertThat(replaysOnRecord()).isEqualTo(before + 2);
	}

	private int replaysOnRecord() {
		return program.getBean(JdbcTemplate.class)
			.queryForObject("select count(*) from audit_entry where action = 'modeling.table-replayed' "
					+ "and length(facts::jsonb ->> 'sha256') = 64", Integer.class);
	}

	@Test
	void replaysNoTableWithErrors() {
		var replay = replayed("eligibility.dmn", text -> text.replaceFirst("\"PRIMARY\"</text>", "((</text>"));

		assertThat(replay.standing()).isEqualTo(Standing.WITH_ERRORS);
		assertThat(replay.refusal()).isNotEmpty();
	}

	@Test
	void isForThoseWhoEditAndApproveTables() {
		var officer = Acting.as("prov1", "140000", Role.HC_PROVINCE);
		var draft = new Redrawing(program).begin("eligibility.dmn");

		assertThat(APPROVER.gets(() -> replaying.ofDraft(draft)).decisions()).isPositive();
		assertThatThrownBy(() -> officer.gets(() -> replaying.ofDraft(draft))).hasMessage("kernel.not-found");
		giveUp(draft);
	}

	private Replay replayed(String name, UnaryOperator<String> change) {
		return replayed(replaying, name, change);
	}

	private Replay replayed(ReplayingTable replaying, String name, UnaryOperator<String> change) {
		var redrawing = new Redrawing(program);
		var draft = redrawing.begin(name);
		try {
			redrawing.write(draft, change);
			var transaction = new TransactionTemplate(program.getBean(PlatformTransactionManager.class));
			return AUTHOR.gets(() -> transaction.execute(status -> replaying.ofDraft(draft)));
		}
		finally {
			giveUp(draft);
		}
	}

	/** Acceptances with nearly full marks, under a draft in which nobody is excellent. */
	private Replay scored(int decisions) {
		return scored(decisions, text -> text.replaceAll("<text>\"EXCELLENT\"</text>", "<text>\"QUALIFIED\"</text>"));
	}

	private Replay scored(int decisions, UnaryOperator<String> change) {
		var past = new ScoredAcceptances(decisions);
		var replaying = new ReplayingTable(program.getBean(ReadingDraft.class),
				program.getBean(InspectingContent.class), program.getBean(DefinitionLibrary.class),
				program.getBean(DecisionTrial.class), List.of(past), program.getBean(RehearsalSettings.class),
				program.getBean(AuditTrail.class));
		return replayed(replaying, "acceptance-conclusion.dmn", change);
	}

	private void giveUp(UUID draft) {
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(draft, "回放完毕"));
	}

	private record ScoredAcceptances(int decisions) implements DecisionsMade {

		@Override
		public String table() {
			return "acceptance-conclusion";
		}

		@Override
		public boolean isConfidential() {
			return true;
		}

		@Override
		public List<Made> newest(int atMost) {
			Map<String, Object> inputs = Map.of("score", 96, "excellentMark", 90, "passMark", 75, "rectifyMark", 60,
					"threeDimensionsComplete", true, "vetoed", false, "reAcceptance", false);
			return IntStream.range(0, decisions).mapToObj(at -> new Made("SX-" + at, inputs)).toList();
		}

	}

}
