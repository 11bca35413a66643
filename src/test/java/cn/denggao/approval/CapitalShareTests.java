package cn.denggao.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Scenario 9 of domain §11, with the files of §5.8, whatever the share is taken of. */
@ApprovalTest
class CapitalShareTests {

	/** Code, hospital and score; hospitals SX01 to SX05 are of the capital. */
	private static final List<String> EIGHT = List.of("A SX01 92.10", "B SX02 91.55", "C SX03 90.80", "D SX04 90.20",
			"E SX11 89.75", "F SX12 88.90", "G SX05 88.40", "H SX11 86.42");

	@Autowired
	private ApprovalStory story;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}")
	void takesItOfTheRoundsPlaces() throws Exception {
		// given
		var round = story.round(5, rules -> share(rules, "0.6", "ROUND", null));
		var files = files(round);
		story.scored(round);

		// then
		page(round, "/ranking", "占比不超过 60%（本批次名额）");
		page(round, "/ranking", "省会占比不超过 60%，以本批次名额 5 项为基数：最多 3 项，已占 3 项。");
		assertThat(selected(round, files)).isEqualTo("ABCEF");

		// when
		story.confirmed(round);
		page(round, "/notice", "最多 3 项，已占 3 项");
		story.published(round);
		story.leaves(files.get("E"), ProjectStatus.WITHDRAWN);
		story.works();

		// then
		page(round, "", "最多 3 项，已占 3 项");
		assertThat(story.rows("select entering from approval_late_entry where round = ?", round.value()))
			.extracting(row -> row.get("entering"))
			.containsExactly(files.get("H").value());
	}

	/** The province may recommend five, though the round has eight places. */
	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/ranking")
	void takesItOfWhatEachProvinceMayRecommend() throws Exception {
		// given
		var round = story.round(8, rules -> share(rules, "0.6", "ROUND", null));
		database.update("""
				insert into programme_round_rules (round, version, content, hash, frozen_by, frozen_at)
				select round, version + 1, jsonb_set(jsonb_set(content::jsonb, '{ranking,capitalScope}', '"PROVINCE"'),
				'{recommendation,quotas}', '{"140000": 5}')::text, hash, frozen_by, frozen_at
				from programme_round_rules where round = ?""", round.value());
		var files = files(round);

		// when
		story.scored(round);

		// then
		assertThat(selected(round, files)).isEqualTo("ABCEFH");
		page(round, "/ranking", "占比不超过 60%（分省计算）");
		page(round, "/ranking", "推荐名额 5 项，省会最多 3 项，已占 3 项");
		page(round, "", "以各省在本批次的推荐名额为基数，分省计算");
	}

	/** Whatever other rounds have approved: nothing of it but two at least. */
	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/ranking")
	void takesItOfThePeriodAndLeavesWhatTheRulesSayAtLeast() throws Exception {
		// given
		var round = story.round(5, rules -> share(rules, "0", "PERIOD", 2));
		var files = files(round);

		// when
		story.scored(round);

		// then
		assertThat(selected(round, files)).isEqualTo("ABEFH");
		page(round, "/ranking", "占比不超过 0%（规划期累计）");
		page(round, "/ranking", "与本批次名额 5 项之和为基数：本批次省会最多 2 项，已占 2 项。");
		story.confirmed(round);
		assertThat(story.standingOf(files.get("C"))).isEqualTo("RESERVE");
	}

	private Map<String, ProjectId> files(RoundId round) {
		var files = new TreeMap<String, ProjectId>();
		for (var each : EIGHT) {
			var parts = each.split(" ");
			files.put(parts[0], story.project(round, parts[1], parts[2], parts[2], parts[2]));
		}
		return files;
	}

	private String selected(RoundId round, Map<String, ProjectId> files) {
		var selected = story.rows("""
				select r.project from approval_ranking_row r join approval_ranking a on a.id = r.ranking
				where a.round = ? and r.outcome = 'SELECTED' order by r.position""", round.value());
		return String.join("",
				selected.stream()
					.flatMap(row -> files.entrySet()
						.stream()
						.filter(file -> file.getValue().value().equals(row.get("project")))
						.map(Map.Entry::getKey))
					.toList());
	}

	private static void share(ObjectNode rules, String share, String scope, Integer least) {
		var ranking = (ObjectNode) rules.get("ranking");
		ranking.put("perHospital", 0).put("capitalShare", new BigDecimal(share));
		ranking.put("capitalScope", scope).put("capitalMinimum", least);
	}

	private void page(RoundId round, String path, String text) throws Exception {
		web.perform(get("/rounds/" + round + path).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(text)));
	}

}
