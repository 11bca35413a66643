package cn.denggao.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.requirements.Requirement;
import cn.denggao.review.domain.ReadingDraws;
import cn.denggao.review.Relation.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ReviewTest
class RoundDrawTests {

	@Autowired
	private OfficialClock clock;

	@Autowired
	private PanelStory story;

	@Autowired
	private PaperRound rounds;

	@Autowired
	private PaperProjects projects;

	@Autowired
	private RegisteringExpert registering;

	@Autowired
	private RoundPanels panels;

	@Autowired
	private ReadingDraws draws;

	@Autowired
	private JdbcTemplate database;

	private final String name = "d" + UUID.randomUUID().toString().substring(0, 8);

	private final String specialty = "S-" + name;

	private RoundId round;

	@BeforeEach
	void aRound() {
		round = story.aRound(PaperRound.rules(5, 2, 5));
	}

	@Test
	void drawsOnlyPeersWithoutAnyTieToTheFile() {
		// given
		story.experts(name, specialty, 7);
		expert("host", true, specialty, "SX01");
		expert("tied", true, specialty, "elsewhere", new Relation("SX01", Kind.EMPLOYMENT, null));
		expert("kin", true, specialty, "elsewhere 2", new Relation(name + "-leader", Kind.KIN, null));
		expert("junior", false, specialty, "elsewhere 3");
		expert("stranger", true, "OTHER", "elsewhere 4");
		expert("rival", true, specialty, "elsewhere 5");
		var panel = story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));
		projects.recommended(round, "SX02", name + "-rival", specialty);

		// when
		story.draw(PanelStory.OFFICER, round);

		// then seven peers, five seats, two reserves
		assertThat(drawn(panel)).containsExactlyInAnyOrder(name + "-1", name + "-2", name + "-3", name + "-4",
				name + "-5", name + "-6", name + "-7");
	}

	@Test
	@Requirement("R003-13")
	void drawsNobodyOfAPartner() {
		// given
		story.experts(name, specialty, 7);
		expert("partner", true, specialty, "SX05");
		expert("tied", true, specialty, "elsewhere", new Relation("SX05", Kind.EMPLOYMENT, null));
		var file = projects.recommended(round, "SX01", name + "-leader", specialty);
		projects.joined(file, "SX05");
		var panel = story.aWaitingPanel(round, file);

		// when
		story.draw(PanelStory.OFFICER, round);

		// then
		assertThat(drawn(panel)).hasSize(7).doesNotContain(name + "-partner", name + "-tied");
	}

	@Test
	void drawsByAgeAndLetsOldTiesLapseAsTheRoundSays() {
		// given a round with 70 years of age and 3 years for a tie that is over
		int year = clock.today().getYear();
		story.experts(name, specialty, 5);
		born("oldest", year - 70);
		born("older", year - 71);
		born("ageless", null);
		expert("lapsed", true, specialty, "elsewhere", new Relation("SX01", Kind.EMPLOYMENT, year - 4));
		expert("recent", true, specialty, "elsewhere 2", new Relation("SX01", Kind.EMPLOYMENT, year - 3));
		var panel = story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));

		// when
		story.draw(PanelStory.OFFICER, round);

		// then
		assertThat(drawn(panel)).containsExactlyInAnyOrder(name + "-1", name + "-2", name + "-3", name + "-4",
				name + "-5", name + "-oldest", name + "-lapsed");
	}

	@Test
	void keepsARecordThatRepeatsTheDraw() {
		// given
		story.experts(name, specialty, 20);
		story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));
		story.aWaitingPanel(round, projects.recommended(round, "SX02", name + "-leader", specialty));

		// when
		story.draw(PanelStory.OFFICER, round);

		// then
		var record = PanelStory.SUPERVISOR.gets(() -> draws.of(round)).records().get(0);
		assertThat(record.verified()).isTrue();
		assertThat(record.hash()).matches("[0-9a-f]{64}");

		// when
		database.update("update review_draw set outcome = replace(outcome, ?, ?) where round_id = ?", name + "-1",
				name + "-2", round.value());

		// then
		assertThat(PanelStory.SUPERVISOR.gets(() -> draws.of(round)).records().get(0).verified()).isFalse();
	}

	@Test
	void drawsAnewAfterTheSupervisorSentTheDrawBackAndKeepsTheOldRecord() {
		// given
		story.experts(name, specialty, 20);
		var panel = story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));
		story.draw(PanelStory.OFFICER, round);

		// when
		PanelStory.SUPERVISOR.does(() -> panels.reject(round, "抽取时监督人员不在场"));
		story.draw(PanelStory.OFFICER, round);
		PanelStory.SUPERVISOR.does(() -> panels.confirm(round));

		// then
		assertThat(drawn(panel)).hasSize(7);
		assertThat(database.queryForList("select status from review_draw where round_id = ? order by number",
				String.class, round.value()))
			.containsExactly("REJECTED", "CONFIRMED");
	}

	@Test
	void refusesADrawWithoutEnoughExpertsBeforeASeedExists() {
		// given
		story.experts(name, specialty, 4);
		story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));

		// then
		assertThatThrownBy(() -> story.draw(PanelStory.OFFICER, round)).isInstanceOf(Refused.class)
			.hasMessage("review.too-few-experts");
		assertThat(database.queryForObject("select count(*) from review_draw where round_id = ?", Integer.class,
				round.value()))
			.isZero();
	}

	@Test
	void letsOnlyTheOfficerDrawAndOnlyTheSupervisorConfirm() {
		// given
		story.experts(name, specialty, 9);
		story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));
		var stranger = Acting.as("stranger", "130000", Role.HC_PROVINCE);

		// then
		assertThatThrownBy(() -> story.draw(stranger, round)).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> story.draw(PanelStory.SUPERVISOR, round)).isInstanceOf(Refused.class);

		// when
		story.draw(PanelStory.OFFICER, round);

		// then
		assertThatThrownBy(() -> PanelStory.OFFICER.does(() -> panels.confirm(round))).isInstanceOf(Refused.class);
	}

	@Test
	void drawsOnlyBetweenTheFrozenListAndTheEndOfScoring() {
		// given
		story.experts(name, specialty, 9);
		story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));

		for (var status : List.of(RoundStatus.OPEN, RoundStatus.WINDOW_CLOSED, RoundStatus.SCORING_CLOSED)) {
			// when
			rounds.advance(round, status);

			// then
			assertThatThrownBy(() -> story.draw(PanelStory.OFFICER, round)).isInstanceOf(Refused.class)
				.hasMessage("review.draw-not-now");
		}
	}

	@Test
	void showsNamesToOfficerAndSupervisorOnly() {
		// given
		story.experts(name, specialty, 9);
		story.aWaitingPanel(round, projects.recommended(round, "SX01", name + "-leader", specialty));
		story.draw(PanelStory.OFFICER, round);

		// then
		for (var person : List.of(PanelStory.OFFICER, PanelStory.SUPERVISOR)) {
			assertThat(person.gets(() -> draws.of(round)).panels().get(0).seats()).hasSize(5)
				.allSatisfy(seat -> assertThat(seat.name()).startsWith("专家"));
		}
		for (var role : List.of(Role.HC_PROVINCE_LEADER, Role.LEADING_GROUP, Role.EXPERT)) {
			assertThatThrownBy(() -> Acting.as("other", "140000", role).gets(() -> draws.of(round)))
				.isInstanceOf(Refused.class);
		}
	}

	private void expert(String who, boolean senior, String of, String employer, Relation... relations) {
		registering.register(new RegisterExpert(name + "-" + who, who, "医师", senior, Set.of(of), employer, "110000",
				1970, List.of(relations)));
	}

	private void born(String who, Integer year) {
		registering.register(new RegisterExpert(name + "-" + who, who, "医师", true, Set.of(specialty), "of " + who,
				"110000", year, List.of()));
	}

	private List<String> drawn(PanelId panel) {
		return database.queryForList("select expert from review_drawn where panel_id = ?", String.class, panel.value());
	}

}
