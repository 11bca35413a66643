package cn.denggao.approval;

import java.util.List;
import java.util.regex.Pattern;

import cn.denggao.Acting;
import cn.denggao.requirements.Requirement;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Pages of a round lead each reader only to where it may go. */
@ApprovalTest
class BoardLinksTests {

	private static final Pattern LINK = Pattern.compile("href=\"(/(?:rounds|tasks)/[^\"#]+)\"");

	@Autowired
	private ApprovalStory story;

	@Autowired
	private MockMvc web;

	private RoundId round;

	@BeforeEach
	void aRoundThatWaitsForItsRanking() {
		round = story.round(1, rules -> {
		});
		story.project(round, "SX11", "92.00", "90.00", "91.20");
		story.scored(round);

	}

	@Test
	@Requirement(value = "R003-08", page = "/rounds/{id}")
	void leadFromTheBoardOnlyToWhatOpens() throws Exception {
		for (var role : List.of(Role.HC_PROVINCE_LEADER, Role.LEADING_GROUP, Role.FINANCE_DEPT, Role.SUPERVISOR)) {
			opens(Acting.as("board-" + role.code(), "140000", role), "/rounds/" + round);
		}
		opens(Acting.as("board-nation", "NHC", Role.HC_NATION), "/rounds/" + round);
		assertThat(opens(OFFICER, "/rounds/" + round)).anyMatch(link -> link.startsWith("/tasks/"))
			.contains("/rounds/" + round + "/opening", "/rounds/" + round + "/objections");
	}

	@Test
	@Requirement(value = "R001-03", page = "/rounds/{id}/recommendations")
	void leadFromTheRecommendationsToTheBoardOnlyThoseWhoReadIt() throws Exception {
		var path = "/rounds/" + round + "/recommendations";
		for (var role : List.of(Role.FUND_BODY, Role.TCM_AUTHORITY)) {
			assertThat(opens(Acting.as("list-" + role.code(), "140000", role), path))
				.doesNotContain("/rounds/" + round);
		}
		assertThat(opens(Acting.as("list-city", "140200", Role.HC_CITY), path)).doesNotContain("/rounds/" + round);
		assertThat(opens(OFFICER, path)).contains("/rounds/" + round);
	}

	/** All links of a page, each of which answers its reader. */
	private List<String> opens(Acting reader, String path) throws Exception {
		var page = web.perform(get(path).with(authentication(reader))).andReturn().getResponse();
		assertThat(page.getStatus()).as(reader.getName() + " at " + path).isEqualTo(200);
		var links = LINK.matcher(page.getContentAsString()).results().map(found -> found.group(1)).distinct().toList();
		for (var link : links) {
			assertThat(web.perform(get(link).with(authentication(reader))).andReturn().getResponse().getStatus())
				.as(reader.getName() + " from " + path + " to " + link)
				.isLessThan(400);
		}
		return links;
	}

}
