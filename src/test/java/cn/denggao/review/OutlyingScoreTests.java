package cn.denggao.review;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.review.domain.ExplainingOutliers;
import cn.denggao.review.domain.ReadingPanel;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Scores far from their panel's mean. */
@ReviewTest
class OutlyingScoreTests {

	@Autowired
	private PanelStory story;

	@Autowired
	private PanelFindings findings;

	@Autowired
	private RoundPanels panels;

	@Autowired
	private ExplainingOutliers outliers;

	@Autowired
	private ReadingPanel reading;

	@Autowired
	private MockMvc web;

	@Test
	void sumsUpOutlyingScoresOnlyWithAWrittenReason() {
		// given the seven scores of domain §5.6: only 60 is more than 15 points from
		// 89.10
		var running = story.aRunningPanel(PaperRound.rules(7, 1, 5), 12);
		var reviews = story.openReviews(running.panel());
		var totals = Stream.of("92.5", "88", "90", "85.5", "95", "60", "89.5").iterator();
		reviews.forEach(review -> story.score(review, totals.next()));
		story.deliver();
		var far = reviews.get(5);
		assertThat(story.task(running.panel(), "UserTask_ExplainOutliers")).isNotNull();
		assertThat(PanelStory.SUPERVISOR.gets(() -> outliers.waiting(running.panel()))).containsExactly(far);
		assertThatThrownBy(() -> PanelStory.OFFICER.does(() -> outliers.explain(running.panel(), Map.of())))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> PanelStory.SUPERVISOR
			.does(() -> outliers.explain(running.panel(), Map.of(far.toString(), "不是经办")))).isInstanceOf(Refused.class);

		// when
		PanelStory.OFFICER.does(() -> outliers.explain(running.panel(), Map.of(far.toString(), "关键技术例数无法核验，专家据此扣分。")));
		story.deliver();

		// then
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("89.10");
		assertThat(panels.progress(running.round()).complete()).isEqualTo(1);
	}

	@Test
	void takesTheReasonOnThePanelsPageAndShowsNoScore() throws Exception {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var totals = Stream.of("84.5", "83.5", "82.5", "81.5", "61.5").iterator();
		var reviews = story.openReviews(running.panel());
		reviews.forEach(review -> story.score(review, totals.next()));
		story.deliver();
		var field = "reason-" + reviews.get(4);
		var path = "/panels/" + running.panel();

		// then
		for (var person : List.of(PanelStory.OFFICER, PanelStory.SUPERVISOR)) {
			web.perform(get(path).with(authentication(person)))
				.andExpect(content().string(allOf(containsString("说明离群评分"), containsString("相差超过 15 分"),
						containsString("第 5 席 专家"), not(containsString("61.5")), not(containsString("82.5")))));
		}
		web.perform(get(path).with(authentication(PanelStory.SUPERVISOR)))
			.andExpect(content().string(containsString("待经办说明理由")));
		web.perform(get(path).with(authentication(PanelStory.OFFICER)))
			.andExpect(content().string(containsString("name=\"" + field + "\"")));
		web.perform(post(path + "/outliers").with(authentication(PanelStory.OFFICER)).with(csrf()).param(field, " "))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请说明第 5 席评分离群的理由")));

		// when
		web.perform(post(path + "/outliers").with(authentication(PanelStory.OFFICER))
			.with(csrf())
			.param(field, "关键技术例数无法核验，专家据此扣分。")).andExpect(redirectedUrl("/tasks/done"));
		story.deliver();

		// then
		assertThat(panels.progress(running.round()).complete()).isEqualTo(1);
		for (var page : List.of(path, "/reviews/" + reviews.get(4) + "/seat")) {
			web.perform(get(page).with(authentication(PanelStory.SUPERVISOR)))
				.andExpect(content().string(allOf(containsString("关键技术例数无法核验，专家据此扣分。"), containsString("离群"),
						not(containsString("待经办说明理由")), not(containsString("61.5")))));
		}
	}

	@Test
	void isToBeExplainedByTheEndOfScoring() {
		// given
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var totals = Stream.of("84.5", "83.5", "82.5", "81.5", "61.5").iterator();

		// when
		story.openReviews(running.panel()).forEach(review -> story.score(review, totals.next()));
		story.deliver();

		// then
		var due = PanelStory.OFFICER.gets(() -> reading.of(running.panel())).due().orElseThrow();
		assertThat(story.task(running.panel(), "UserTask_ExplainOutliers").getDueDate()).isEqualTo(Date.from(due));
	}

	@Test
	void asksForNoReasonExactlyAtTheLimit() {
		// given a trimmed mean of 80, and 15 points below it and above
		var running = story.aRunningPanel(PaperRound.rules(5, 2, 5), 9);
		var totals = Stream.of("65", "80", "80", "80", "95").iterator();

		// when
		story.openReviews(running.panel()).forEach(review -> story.score(review, totals.next()));
		story.deliver();

		// then
		assertThat(story.task(running.panel(), "UserTask_ExplainOutliers")).isNull();
		assertThat(findings.resultOf(running.panel()).expertScore()).isEqualByComparingTo("80.00");
	}

}
