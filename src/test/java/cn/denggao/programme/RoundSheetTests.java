package cn.denggao.programme;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The list of rounds in Excel. */
@DenggaoTest
class RoundSheetTests {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RoundVisibility visibility;

	@Autowired
	private AccountDirectory accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundSummary open;

	private RoundSummary draft;

	@BeforeEach
	void anOpenRoundAndADraft() {
		story = new ApplicationStory(context);
		open = titled(story.openRound());
		draft = titled(story.draftRound());
	}

	@Test
	void writesEveryRoundThatIsSeenWithTheConditionsAbove() throws Exception {
		// when
		var lines = exported();

		// then
		assertThat(lines.get(0)).isEqualTo("导出人：" + accounts.nameOf("prov1") + "（prov1），山西省卫生健康委员会");
		assertThat(lines.get(1)).matches("导出时间：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
		assertThat(lines.subList(2, 5)).containsExactly("条件：全部", "共 " + (lines.size() - 5) + " 条",
				"批次|项目|项目代码|类别|年度|批号|决定机关|状态|申报截止|推荐截止");
		assertThat(lines.subList(5, lines.size())).hasSize(visibility.visible(rounds.all(), OFFICER.actor()).size())
			.contains(named(open) + "|受理中|" + MINUTES.format(open.closesAt()) + "|"
					+ MINUTES.format(open.recommendationClosesAt()))
			.contains(named(draft) + "|草稿");
	}

	@Test
	void isOfferedOnThePageToThoseWhoReadItAndToNobodyElse() throws Exception {
		// given
		ask("/rounds", OFFICER).andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"/rounds/workbook")));
		long before = audited();

		// when
		exported();
		for (var other : List.of(story.applicant("SX01"), Acting.as("rounds-expert", "140000", Role.EXPERT))) {
			ask("/rounds/workbook", other).andExpect(status().isNotFound());
		}

		// then
		assertThat(audited()).isEqualTo(before + 1);
	}

	@Test
	@Requirement(value = "R002-03", page = "/rounds")
	void findsByProgrammeYearStateAndWordsAndWritesThemAboveTheRows() throws Exception {
		// given
		database.update("update programme_round set year = 2093, batch = 3 where id = ?", draft.id().value());
		var asked = Map.of("programme", "SX-136", "year", "2093", "state", "DRAFT", "words", draft.id().toString());

		// then
		find(asked).andExpect(content().string(containsString(draft.title())))
			.andExpect(content().string(not(containsString(open.title()))))
			.andExpect(content().string(containsString("共 1 个")))
			.andExpect(content().string(containsString("state=DRAFT")));
		for (var other : List.of(Map.of("programme", "NMC"), Map.of("year", "2094"), Map.of("state", "OPEN"),
				Map.of("words", "没有这个名称"), Map.of("state", "DISCARDED"))) {
			var changed = new HashMap<>(asked);
			changed.putAll(other);
			find(changed).andExpect(content().string(containsString("没有符合条件的批次")));
		}
		var lines = WorkbookLines
			.of(asked("/rounds/workbook", asked).andReturn().getResponse().getContentAsByteArray());
		assertThat(lines.get(2)).startsWith("条件：项目").contains("年度", "2093", "状态", "草稿", "名称含", draft.id().toString());
		assertThat(lines.subList(5, lines.size())).singleElement().asString().contains("|2093|3|山西省卫生健康委员会|草稿");
		ask("/rounds?year=then", OFFICER).andExpect(status().is4xxClientError());
	}

	@Test
	@Requirement(value = "R000-05", page = "/rounds")
	void showsDiscardedDraftsOnlyWhenTheyAreAskedFor() throws Exception {
		// given
		database.update("""
				update programme_round set discarded_at = now(), discarded_by = 'prov1', discard_reason = '范围有变，不再征集。'
				where id = ?""", draft.id().value());
		var asked = Map.of("state", "DISCARDED", "words", draft.id().toString());

		// then
		ask("/rounds", OFFICER).andExpect(content().string(not(containsString(draft.id().toString()))));
		for (var reader : List.of(OFFICER, Acting.as("sup-2094", "140000", Role.SUPERVISOR))) {
			web.perform(get("/rounds").param("state", "DISCARDED").with(authentication(reader)))
				.andExpect(content().string(containsString("范围有变，不再征集。")))
				.andExpect(content().string(containsString(draft.title())))
				.andExpect(content().string(not(containsString("/rounds/" + draft.id() + "/opening"))));
		}
		var lines = WorkbookLines
			.of(asked("/rounds/workbook", asked).andReturn().getResponse().getContentAsByteArray());
		assertThat(lines.get(4)).endsWith("推荐截止|废弃人|废弃时间|废弃理由");
		assertThat(lines.get(5)).contains("|已废弃|").endsWith("范围有变，不再征集。");
		assertThat(exported()).noneMatch(line -> line.contains(draft.id().toString()));
	}

	private ResultActions find(Map<String, String> asked) throws Exception {
		return asked("/rounds", asked);
	}

	private ResultActions asked(String path, Map<String, String> asked) throws Exception {
		var request = get(path).with(authentication(OFFICER));
		asked.forEach(request::param);
		return web.perform(request).andExpect(status().isOk());
	}

	/** A title of its own that begins like a formula. */
	private RoundSummary titled(RoundId id) {
		database.update("update programme_round set title = ? where id = ?", "=1+1 批次 " + id, id.value());
		return rounds.require(id);
	}

	private static String named(RoundSummary round) {
		return String.join("|", "=1+1 批次 " + round.id(), round.programmeName(), round.programmeCode(),
				round.categoryName(), String.valueOf(round.year()), String.valueOf(round.batch()), "山西省卫生健康委员会");
	}

	private long audited() {
		return database.queryForObject(
				"select count(*) from audit_entry where action = 'programme.rounds-exported' and subject_id = '140000'",
				Long.class);
	}

	private List<String> exported() throws Exception {
		return WorkbookLines.of(ask("/rounds/workbook", OFFICER).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

	private ResultActions ask(String path, Acting reader) throws Exception {
		return web.perform(get(path).with(authentication(reader)));
	}

}
