package cn.denggao.application;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.WaivingQuota;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.domain.KeepingQuotas;
import cn.denggao.programme.domain.KeepingQuotas.Typed;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The list of a city with three places, one of them for internal medicine, in Excel. */
@DenggaoTest
class RecommendationSheetTests {

	private static final OrganisationId DATONG = OrganisationId.of("140200");

	private static final String UNIT = "大同市卫生健康委员会";

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RecommendationList list;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private AccountDirectory accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId digestive;

	private ProjectId neurology;

	private ProjectId imaging;

	@BeforeEach
	void twoOfThreeAreOnTheListAndAPlaceIsAskedFor() {
		story = new ApplicationStory(context);
		database.update("update organisation_hospital set supervisor = ? where id in ('SX10', 'SX11')", DATONG.value());
		round = story.openRound(draft -> OFFICER.does(() -> story.bean(KeepingQuotas.class)
			.keep(draft, new Typed(0, Map.of("total-140200", "3", "cell-140200-03", "1", "default", "2"),
					Set.of("140200"), Set.of("03")))));
		digestive = passed("SX11", "03.02");
		neurology = passed("SX10", "03.03");
		imaging = passed("SX11", "28");
		recommend(digestive, 1);
		recommend(imaging, 2);
		OFFICER.does(() -> story.bean(WaivingQuota.class).ask(round, DATONG, "03", REASON));
		database.update("update application_project set title = '=1+1' where id = ?", neurology.value());
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	void writesRanksWhoWaitsPlacesAndLedgerWithTheConditionsAbove() throws Exception {
		// when
		var lines = exported(CITY);

		// then
		assertThat(lines.get(0)).isEqualTo("导出人：" + accounts.nameOf("dtcity") + "（dtcity），" + UNIT);
		assertThat(lines.get(1)).matches("导出时间：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
		assertThat(lines.subList(2, 6)).containsExactly("批次：" + rounds.require(round).title(),
				"推荐截止：" + MINUTES.format(rounds.require(round).recommendationClosesAt()), "范围：" + UNIT + "的推荐名单",
				"列入名单 2 项，等待推荐 1 项");
		assertThat(lines.get(6)).isEqualTo("推荐单位|内容|名次|申报编号|项目名称|申报单位|专科|事项|时间|经办人|提出人|理由|规则名额|增加名额|已用|空余");
		assertThat(lines.subList(7, lines.size())).containsExactlyElementsOf(rows())
			.anyMatch(line -> line.contains("|=1+1|"));
	}

	@Test
	void givesTheProvinceTheListsOfAllUnitsBelow() throws Exception {
		// when
		var lines = exported(OFFICER);

		// then
		assertThat(lines.get(4)).isEqualTo("范围：山西省卫生健康委员会所辖各推荐单位的推荐名单");
		assertThat(lines.subList(7, lines.size())).containsExactlyElementsOf(rows());
	}

	@Test
	void offersItBesideTheListAndKeepsInTheTrailWhoTookIt() throws Exception {
		// given
		ask(CITY, "").andExpect(status().isOk())
			.andExpect(content().string(containsString("/rounds/" + round + "/recommendations/workbook")))
			.andExpect(content().string(containsString("导出 Excel")));

		// when
		exported(CITY);

		// then
		assertThat(database.queryForList("""
				select login from audit_entry where action = 'application.recommendations-exported'
				and subject_type = 'round' and subject_id = ?""", String.class, round.toString()))
			.containsExactly("dtcity");
	}

	@Test
	void isNotThereForWhoeverHasNoList() throws Exception {
		for (var other : List.of(story.applicant("SX11"), Acting.as("sheet-expert", "140000", Role.EXPERT))) {
			ask(other, "/workbook").andExpect(status().isNotFound());
		}
		web.perform(get("/rounds/{id}/recommendations/workbook", RoundId.random()).with(authentication(CITY)))
			.andExpect(status().isNotFound());
		assertThat(database.queryForObject("""
				select count(*) from audit_entry where action = 'application.recommendations-exported'
				and subject_id = ?""", Long.class, round.toString())).isZero();
	}

	private List<String> rows() {
		var waiver = list.of(round, DATONG).waiver();
		return Stream.concat(
				Stream.of(UNIT + "|推荐名额|||||||||||3|0|2|1", UNIT + "|专科名额|||||内科||||||1|0|1|0",
						UNIT + "|推荐名单|1|" + project(digestive) + "|||||" + REASON,
						UNIT + "|推荐名单|2|" + project(imaging) + "|||||" + REASON, UNIT + "|等待推荐||" + project(neurology),
						UNIT + "|申请增加名额|||||内科|申请增加 1 个名额，等待审批|" + MINUTES.format(waiver.at()) + "|" + waiver.by()
								+ "||" + REASON),
				Stream.of(imaging, digestive)
					.map(project -> UNIT + "|名额台账||" + project(project) + "|占用|" + reservedAt(project) + "|"
							+ accounts.nameOf("dtcity") + "||" + REASON))
			.toList();
	}

	private String project(ProjectId id) {
		var project = projects.require(id);
		return String.join("|", project.code(), project.title(), project.hospitalName(), project.specialtyName());
	}

	private String reservedAt(ProjectId id) {
		return list.of(round, DATONG)
			.ledger()
			.stream()
			.filter(line -> line.project() != null && line.project().id().equals(id))
			.map(line -> MINUTES.format(line.at()))
			.findFirst()
			.orElseThrow();
	}

	private List<String> exported(Acting reader) throws Exception {
		return WorkbookLines
			.of(ask(reader, "/workbook").andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());
	}

	private ResultActions ask(Acting reader, String what) throws Exception {
		return web.perform(get("/rounds/" + round + "/recommendations" + what).with(authentication(reader)));
	}

	private ProjectId passed(String hospital, String specialty) {
		var project = story.submitted(round, hospital, specialty);
		story.review(project, CITY, "PASS");
		return project;
	}

	private void recommend(ProjectId project, int rank) {
		CITY.does(() -> story.bean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(project, rank, REASON))));
	}

}
