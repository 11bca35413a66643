package cn.denggao.application;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RollUp.Node;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Ended;
import cn.denggao.application.domain.TargetProgress.Progress;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/**
 * A hospital may still stand under a code that has ended when its project is approved.
 */
@DenggaoTest
@Transactional
class EndedRegionTests {

	private static final String OLD = "140291";

	private static final String NEW = "140292";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private YearsOfApprovals years;

	private RoundId round;

	@BeforeEach
	void aHospitalUnderAnOldCode() {
		story = new ApplicationStory(context);
		years = new YearsOfApprovals(story);
		round = years.round(2089, "KEY");
		region(NEW, "新区", "140200");
		region(OLD, "旧县", "140200");
		database.update("update organisation_hospital set region = ? where id = 'SX11'", OLD);
	}

	/** Days from the code's last one to that of the approval. */
	@ParameterizedTest
	@Requirement(value = "R004-01", page = "/targets")
	@CsvSource({ "1, 新区, 140292", "400, 新区, 140292", "0, 旧县, 140291", "-1, 旧县, 140291" })
	void countsUnderTheSuccessorInForceOnTheDay(int days, String name, String code) {
		// given
		ends(OLD, days, NEW);

		// when
		years.approved(round, "SX11 03.01");

		// then
		assertThat(counted()).containsExactly(code);
		assertThat(seen().regions()).extracting(Node::depth, Node::name, node -> node.counts().get(0))
			.contains(tuple(1, "大同市", 1), tuple(2, name, 1));
		assertThat(seen().ended()).isEmpty();
	}

	@Test
	void followsSuccessorsOfSuccessors() {
		// given
		region("140294", "更新的区", "140200");
		ends(NEW, 3, "140294");
		ends(OLD, 30, NEW);

		// when
		years.approved(round, "SX11 03.01");

		// then
		assertThat(counted()).containsExactly("140294");
	}

	@Test
	void isOfTheCapitalWhereTheSuccessorIs() {
		// given
		region("140191", "并入省会的区", "140100");
		ends(OLD, 1, "140191");

		// when
		years.approved(round, "SX11 03.01");

		// then
		assertThat(database.queryForList("select capital from application_approved where round_id = ?", Boolean.class,
				round.value()))
			.containsExactly(true);
		assertThat(database.queryForObject(
				"select application_is_of_capital(project_id) from application_approved where round_id = ?",
				Boolean.class, round.value()))
			.isTrue();
	}

	/** Divided among several, or nobody has said what became of it. */
	@Test
	@Requirement(value = "R004-01", page = "/targets")
	void tellsWhatStillCountsUnderACodeWithoutOneSuccessor() throws Exception {
		// given
		ends(OLD, 10, null);

		// when
		years.approved(round, "SX11 03.01", "SX11 03.02", "SX12 03.01");

		// then
		assertThat(counted()).containsOnlyOnce("140400").contains(OLD);
		assertThat(seen().ended()).containsExactly(new Ended(OLD, "旧县", clock.today().minusDays(10), 2));
		assertThat(ApplicationStory.CITY.gets(progress::all)).filteredOn(this::isOurs)
			.flatExtracting(Progress::ended)
			.extracting(Ended::approved)
			.containsExactly(2);
		web.perform(get("/targets").with(authentication(OFFICER)))
			.andExpect(content().string(containsString("仍按已停用区划代码统计的项目")))
			.andExpect(content().string(containsString(OLD)));
		web.perform(get("/targets").param("year", "2088").with(authentication(OFFICER)))
			.andExpect(content().string(not(containsString(OLD))));
	}

	@Test
	void goesOnCountingOnGoalsOfTheSuccessor() {
		// given
		ends(OLD, 1, NEW);
		years.goal("NEW", "MAX", 1, false, "{\"regions\": [\"140292\"]}");
		years.approved(round, "SX11 03.01");

		// then
		assertThatThrownBy(() -> years.approved(round, "SX11 03.02")).hasMessageContaining("Goal NEW");
	}

	@ParameterizedTest
	@CsvSource({ OLD, NEW })
	void keepsToNumbersThatNameEitherCode(String code) {
		// given
		var bounded = new BoundedRound(story,
				BoundedRound.bound("APPROVED", "MAX", "'target': 1", "'of': {'regions': ['" + code + "']}"));
		ends(OLD, 1, NEW);
		bounded.approve(bounded.project("SX11", "03.01"));

		// then
		var second = bounded.project("SX11", "03.02");
		assertThatThrownBy(() -> bounded.approve(second)).hasMessageContaining("application_bound_counted_ck");
	}

	private void region(String code, String name, String parent) {
		database.update("insert into organisation_region (code, name, level, parent) values (?, ?, 'COUNTY', ?)", code,
				name, parent);
	}

	private void ends(String code, int days, String successor) {
		database.update("""
				update organisation_region set valid_to = application_today() - cast(? as integer), successor = ?
				where code = ?""", days, successor, code);
	}

	private List<String> counted() {
		return database.queryForList("select region from application_approved where round_id = ?", String.class,
				round.value());
	}

	private Progress seen() {
		return OFFICER.gets(progress::all).stream().filter(this::isOurs).findFirst().orElseThrow();
	}

	private boolean isOurs(Progress each) {
		return each.plan().code().equals(years.programme());
	}

}
