package cn.denggao.programme;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.KnownYears;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Officers set numbers of a draft; two people open it; then nothing changes. */
@DenggaoTest
class ChangingRulesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private RoundId draft;

	@BeforeEach
	void aDraft() {
		draft = new ApplicationStory(context).draftRound();
		KnownYears.of(context, 2150);
	}

	@Test
	@Requirement(value = "R004-05", page = "/rounds/{id}/rules")
	void setsNumbersAndShowsThemBesideThePacks() throws Exception {
		// when
		change(Map.of("notice.days", "7", "ranking.slots.value", "9", "review.expertWeight", "70",
				"review.objectiveWeight", "30", "ranking.capitalShare", "60", "windows.baselineYear", "2149"))
			.andExpect(status().is3xxRedirection());

		// then
		page().andExpect(content().string(containsString("共 6 项"))).andExpect(content().string(containsString("公示期")));
		assertThat(audited()).contains("notice.days 5 → 7", "ranking.slots.value 10 → 9", "review.expertWeight 60 → 70",
				"ranking.capitalShare  → 60");
		open();
		var rules = rounds.rules(draft);
		assertThat(rules.notice().days()).isEqualTo(7);
		assertThat(rules.windows().baselineYear()).isEqualTo(2149);
		assertThat(rules.ranking().slots().most()).isEqualTo(10);
		assertThat(rules.review().expertWeight()).isEqualByComparingTo("0.70");
		assertThat(rules.ranking().capitalShare()).isEqualByComparingTo("0.60");
		assertThat(rules.agreement().funding()).isEqualByComparingTo("9000000");
		assertThat(rules.recommendation().quotaOf("140000")).isEqualTo(30);
	}

	@ParameterizedTest
	@Requirement(value = "R004-10", page = "/rounds/{id}/rules")
	@CsvSource({ "notice.days, 0, “公示期”应为 1 至 250 之间的整数", "notice.days, 2.5, “公示期”应为 1 至 250 之间的整数",
			"notice.days, '', 请填写“公示期”", "notice.countStartDay, maybe, 请填写“公示首日计入”",
			"ranking.capitalScope, CITY, 请填写“省会占比的基数”", "review.reasonBelow, 100.5, “低于满分多少须写理由”应为 0 至 100 之间的数",
			"review.panelSize, 6, “专家组人数”必须是单数", "ranking.slots.to, '', 请填写“名额上限或可上浮数”",
			"ranking.scoreFloor, 600, “入选最低分”高于评分表的满分", "midterm.passMark, 101, “中期通过分数线”高于评分表的满分",
			"midterm.afterMonths, 36, 须早于建设期满", "windows.baselineYear, 1999, “基准年度”应为 2000 至 2999 之间的整数",
			"review.minimumScores, 7, “有效评分最少个数”不能大于专家组人数", "review.expertWeight, 50, 权重之和必须为 100%",
			"ranking.slots.value, 15, “名额”多于该类别的名额", "agreement.termMonths, 72, “建设期”不在项目规定的建设年限之内",
			"midterm.rectifyMark, 80, 分数线顺序不对", "agreement.funding, '', 没有规定资金额度" })
	void namesTheFieldThatIsWrongAndKeepsTheRules(String path, String typed, String sentence) throws Exception {
		// given
		var before = draftRules();

		// then
		change(Map.of(path, typed)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
		assertThat(draftRules()).isEqualTo(before);
	}

	/** Scenario 9 of domain §11: of one place the capital would silently have none. */
	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/rules")
	void asksWhatTheCapitalHasOfOnePlaceBeforeTheRoundIsProposed() throws Exception {
		// given
		change(Map.of("ranking.capitalShare", "60", "ranking.slots.value", "1", "ranking.slots.to", "0"))
			.andExpect(status().is3xxRedirection());

		// then
		as(OFFICER, proposal()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("名额为 1 个时，省会占比上限 60% 折算后省会名额为 0")))
			.andExpect(content().string(containsString("省会至少可有的名额")));

		// when
		change(Map.of("ranking.capitalMinimum", "1", "ranking.capitalScope", "PERIOD"))
			.andExpect(status().is3xxRedirection());

		// then
		page().andExpect(content().string(containsString("规划期累计：此前各批次已立项数与本批次名额之和")));
		open();
		assertThat(rounds.rules(draft).ranking().capitalScope()).isEqualTo(ShareScope.PERIOD);
		assertThat(rounds.rules(draft).ranking().capitalMinimum()).isOne();
		as(OFFICER, get("/rounds/{id}/opening", draft))
			.andExpect(content().string(containsString("不超过 60%，占比的基数：规划期累计")));
	}

	@Test
	void namesEveryFieldThatIsWrongAtOnce() throws Exception {
		change(Map.of("notice.days", "0", "agreement.days", "x")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“公示期”应为 1 至 250")))
			.andExpect(content().string(containsString("“任务书签订期限”应为 1 至 250")));
	}

	@Test
	void asksForAReasonAndForAChange() throws Exception {
		as(OFFICER, post("/rounds/{id}/rules", draft).param("notice.days", "7").param("seen", seen()))
			.andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString("请填写理由")));
		change(Map.of("notice.days", "5")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("没有改动任何规则")));
	}

	@Test
	void refusesAPageThatSomebodyElseHasOvertaken() throws Exception {
		// given
		var seen = seen();
		change(Map.of("notice.days", "7"));

		// then
		as(OFFICER,
				post("/rounds/{id}/rules", draft).param("notice.days", "6").param("seen", seen).param("reason", REASON))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("规则已被别人修改")));
	}

	@Test
	void mustBeProposedAnewAndOpenedBySomebodyElse() throws Exception {
		// given
		propose(OFFICER);

		// when
		var both = Acting.as("both", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);
		as(both, post("/rounds/{id}/rules", draft).param("notice.days", "7")
			.param("seen", seen())
			.param("reason", REASON)).andExpect(status().is3xxRedirection());

		// then
		as(CHIEF, post("/rounds/{id}/opening/approval", draft)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("尚未提出开放")));
		propose(OFFICER);
		as(both, post("/rounds/{id}/opening/approval", draft)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("修改本批次规则的人不能批准开放")));
		as(CHIEF, approval()).andExpect(status().is3xxRedirection());
	}

	@Test
	@Requirement(value = "R000-05", page = "/rounds/{id}/rules")
	void showsEverythingThatIsFrozenAndAHashThatCanBeChecked() throws Exception {
		// given
		open();

		// when
		var text = as(OFFICER, get("/rounds/{id}/rules/text", draft)).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		// then
		assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
			.isEqualTo(rounds.rulesHash(draft));
		for (var shown : new String[] { rounds.rulesHash(draft), "已核对，与保存的规则一致", "同分时依次比较", "客观得分高的在前",
				"大同市卫生健康委员会：2 个", "专家评分权重", "公示期", "中期通过分数线", "第 1 年 40%", "申报条件：第", "check-data：第", "评审阶段：第" }) {
			page().andExpect(content().string(containsString(shown)));
		}
		page().andExpect(content().string(not(containsString("name=\"notice.days\""))));
		assertThat(rounds.rules(draft).definitions().forms()).containsEntry("check-data",
				database.queryForObject(
						"select max(version_) from act_re_camformdef where key_ = 'check-data' and tenant_id_ is null",
						Integer.class));
	}

	@Test
	void changesNothingOfAnOpenRound() throws Exception {
		// given
		var seen = seen();
		open();

		// then
		as(OFFICER,
				post("/rounds/{id}/rules", draft).param("notice.days", "7").param("seen", seen).param("reason", REASON))
			.andExpect(status().isConflict());
		for (var stranger : new Acting[] { Acting.as("stranger", "130000", Role.HC_PROVINCE), ApplicationStory.CITY }) {
			as(stranger, get("/rounds/{id}/rules", draft)).andExpect(status().isNotFound());
			as(stranger, get("/rounds/{id}/rules/text", draft)).andExpect(status().isNotFound());
		}
	}

	private ResultActions change(Map<String, String> typed) throws Exception {
		var request = post("/rounds/{id}/rules", draft).param("seen", seen()).param("reason", REASON);
		new HashMap<>(typed).forEach(request::param);
		return as(OFFICER, request);
	}

	private String seen() throws Exception {
		var html = page().andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
		return html.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
	}

	private ResultActions page() throws Exception {
		return as(OFFICER, get("/rounds/{id}/rules", draft));
	}

	private void propose(Acting who) throws Exception {
		as(who, proposal()).andExpect(status().is3xxRedirection());
	}

	private MockHttpServletRequestBuilder proposal() {
		return post("/rounds/{id}/opening", draft).param("closesOn", "2150-05-10")
			.param("closesTime", "17:30")
			.param("recommendationClosesOn", "2150-05-31")
			.param("recommendationClosesTime", "17:30")
			.param("documentNo", "晋卫医函(2150)31号");
	}

	private void open() throws Exception {
		propose(OFFICER);
		as(CHIEF, approval()).andExpect(status().is3xxRedirection());
	}

	/** With the mark that the leader's page carries. */
	private MockHttpServletRequestBuilder approval() throws Exception {
		var html = as(CHIEF, get("/rounds/{id}/opening", draft)).andReturn().getResponse().getContentAsString();
		return post("/rounds/{id}/opening/approval", draft).param("seen",
				html.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1"));
	}

	private String draftRules() {
		return database.queryForObject("select draft_rules from programme_round where id = ?", String.class,
				draft.value());
	}

	private String audited() {
		return database.queryForObject(
				"select facts from audit_entry where action = 'programme.rules-changed' and subject_id = ?",
				String.class, draft.toString());
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
