package cn.denggao.review;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.domain.HoldingDefence;
import cn.denggao.review.domain.ListingPanels;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ReviewTest
class SinglePanelTests {

	@Autowired
	private PanelStory story;

	@Autowired
	private PaperRound rounds;

	@Autowired
	private PaperProjects projects;

	@Autowired
	private PreparingPanel preparing;

	@Autowired
	private SinglePanels singles;

	@Autowired
	private WaitingPanels waiting;

	@Autowired
	private ListingPanels listing;

	@Autowired
	private PanelFindings findings;

	@Autowired
	private HoldingDefence defence;

	@Autowired
	private MockMvc web;

	private final String name = "m" + UUID.randomUUID().toString().substring(0, 8);

	private RoundId round;

	private ProjectId project;

	private PanelId panel;

	@BeforeEach
	void aMidtermInspection() {
		round = story.aRound(PaperRound.rules(3, 1, 3));
		rounds.advance(round, RoundStatus.APPROVED);
		story.experts(name, "S-" + name, 5);
		project = projects.recommended(round, "SX01", name + "-leader", "S-" + name);
		panel = preparing.prepare(PanelPurpose.MIDTERM, project, round, 1).panel();
		story.startStage(panel, project);
	}

	@Test
	void waitsInTheListOfTheOfficeUntilItIsDrawnAndConfirmed() {
		// given
		assertThat(waiting.toDraw()).contains(panel);
		assertThat(PanelStory.OFFICER.gets(listing::own)).extracting(ListingPanels.Line::id).contains(panel);

		// when
		PanelStory.OFFICER.does(() -> singles.draw(panel));
		PanelStory.SUPERVISOR.does(() -> singles.confirm(panel));

		// then
		assertThat(waiting.toDraw()).doesNotContain(panel);
		assertThat(story.openReviews(panel)).hasSize(3);
	}

	@Test
	void isWrittenIntoTheWorkbookOfTheOfficeWithoutWhoSitsOnIt() throws Exception {
		// given
		PanelStory.OFFICER.does(() -> singles.draw(panel));

		// when
		var file = web.perform(get("/panels/workbook").with(authentication(PanelStory.OFFICER)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		// then
		var code = PanelStory.OFFICER.gets(listing::own)
			.stream()
			.filter(line -> line.id().equals(panel))
			.map(ListingPanels.Line::code)
			.findFirst()
			.orElseThrow();
		assertThat(WorkbookLines.of(file)).contains("条件：全部", "盲评编号|用途|项目|专科|批次|状态")
			.noneMatch(line -> line.contains(name + "-"))
			.filteredOn(line -> line.startsWith(code + "|"))
			.hasSize(1);
	}

	@Test
	void isJudgedByItsOwnRubricAlone() {
		// given
		PanelStory.OFFICER.does(() -> singles.draw(panel));
		PanelStory.SUPERVISOR.does(() -> singles.confirm(panel));

		// when
		story.openReviews(panel).forEach(review -> story.score(review, "81.5"));
		story.deliver();

		// then
		assertThat(findings.resultOf(panel).composite()).isEqualByComparingTo("81.50");
		assertThat(findings.resultOf(panel).objectiveScore()).isNull();
		assertThat(findings.resultOf(panel).blockScores()).containsOnlyKeys("BASE", "TEAM");
	}

	@Test
	void isDrawnAnewWhenTheSupervisorSendsItBack() {
		// given
		PanelStory.OFFICER.does(() -> singles.draw(panel));

		// when
		PanelStory.SUPERVISOR.does(() -> singles.reject(panel, "抽取过程未留监督记录"));

		// then
		assertThat(singles.statusOf(panel)).isEqualTo(PanelStatus.WAITING);
		PanelStory.OFFICER.does(() -> singles.draw(panel));
		assertThat(singles.statusOf(panel)).isEqualTo(PanelStatus.DRAWN);
	}

	@Test
	void holdsTheDefenceThatWasCalledBeforeSummingUp() {
		// given
		PanelStory.OFFICER.does(() -> singles.draw(panel));
		PanelStory.SUPERVISOR.does(() -> singles.confirm(panel));
		PanelStory.OFFICER.does(() -> defence.call(panel, "关键数据需要现场核查"));

		// when
		story.openReviews(panel).forEach(review -> story.score(review, "80"));
		story.deliver();

		// then
		assertThat(story.task(panel, "UserTask_HoldDefence")).isNotNull();
		assertThatThrownBy(
				() -> PanelStory.OFFICER.does(() -> defence.hold(panel, LocalDate.of(2099, 1, 1), "纪要 1", "属实")))
			.isInstanceOf(Refused.class);

		// when
		PanelStory.OFFICER.does(() -> defence.hold(panel, LocalDate.of(2026, 1, 5), "纪要 1", "属实"));
		story.deliver();

		// then
		assertThat(singles.statusOf(panel)).isEqualTo(PanelStatus.SUMMED_UP);
	}

	@Test
	void answersWithTheSamePanelWhenAskedAgain() {
		assertThat(preparing.prepare(PanelPurpose.MIDTERM, project, round, 1).panel()).isEqualTo(panel);
		assertThat(preparing.prepare(PanelPurpose.MIDTERM, project, round, 2).panel()).isNotEqualTo(panel);
	}

}
