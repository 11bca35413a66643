package cn.denggao.programme;

import java.time.format.DateTimeFormatter;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
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
				"批次|项目|项目代码|类别|决定机关|状态|申报截止|推荐截止");
		assertThat(lines.subList(5, lines.size())).hasSize(visibility.visible(rounds.all(), OFFICER.actor()).size())
			.contains(named(open) + "|受理中|" + MINUTES.format(open.closesAt()) + "|"
					+ MINUTES.format(open.recommendationClosesAt()))
			.contains(named(draft) + "|草稿");
	}

	@Test
	void isOfferedOnThePageToThoseWhoReadItAndToNobodyElse() throws Exception {
		// given
		ask("/rounds", OFFICER).andExpect(status().isOk())
			.andExpect(content().string(containsString("href=\"/rounds/workbook\"")));
		long before = audited();

		// when
		exported();
		for (var other : List.of(story.applicant("SX01"), Acting.as("rounds-expert", "140000", Role.EXPERT))) {
			ask("/rounds/workbook", other).andExpect(status().isNotFound());
		}

		// then
		assertThat(audited()).isEqualTo(before + 1);
	}

	/** A title of its own that begins like a formula. */
	private RoundSummary titled(RoundId id) {
		database.update("update programme_round set title = ? where id = ?", "=1+1 批次 " + id, id.value());
		return rounds.require(id);
	}

	private static String named(RoundSummary round) {
		return String.join("|", "=1+1 批次 " + round.id(), round.programmeName(), round.programmeCode(),
				round.categoryName(), "山西省卫生健康委员会");
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
