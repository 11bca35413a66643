package cn.denggao.discipline;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.discipline.DisciplineStory.expect;
import static cn.denggao.discipline.DisciplineStory.idIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class ClassificationPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ConfirmedClasses classes;

	@Test
	@Requirement(value = { "R001-21", "R001-22" }, page = "/disciplines/classifications/{id}")
	void proposesTheSixBasicAndTheFivePlatformDisciplines() {
		// given
		var story = new DisciplineStory(context, "SX03").has("03", "04", "05", "07", "20", "15", "26", "32", "30", "28",
				"31", "03.04", "19");

		// when
		var draft = story.drafts(2048);

		// then
		assertThat(story.codes(draft, "BASIC")).isEqualTo("03 04 05 07 15 20");
		assertThat(story.codes(draft, "PLATFORM")).isEqualTo("26 28 30 31 32");
		assertThat(database.queryForList("""
				select specialty from discipline_class where classification_id = ?::uuid and discipline_class is null
				order by 1""", String.class, draft)).containsExactly("03.04", "19");
	}

	@Test
	@Requirement(value = "R001-19", page = "/disciplines/classifications/{id}")
	void isConfirmedByThePrincipalOnlyWhenEveryDisciplineHasItsClassAndReasons() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX04").has("03", "03.04", "19", "31");
		var draft = story.drafts(2048);

		// then
		story.as(story.office, post(story.path(draft) + "/proposal"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("还有 2 个学科没有分类：心血管内科、肿瘤科")));

		// when
		story.as(story.office,
				post(story.path(draft)).param("version", story.seen(draft))
					.param("class-19", "ADVANTAGE")
					.param("class-03.04", "KEY_SUPPORT")
					.param("development-19", "全国先进"));

		// then
		story.as(story.office, post(story.path(draft) + "/proposal"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("四项依据：心血管内科、肿瘤科")));

		// when
		story.classifies(draft, Map.of("03.04", "KEY_SUPPORT", "19", "ADVANTAGE"));
		expect(story.as(story.office, post(story.path(draft) + "/proposal")), 302);

		// then
		assertThat(classes.of(OrganisationId.of("SX04"), "19", 2048)).isEmpty();
		expect(story.as(story.office, post(story.path(draft) + "/confirmation")), 404);
		expect(story.as(Acting.as("dc-office", "SX04", Role.HOSPITAL_PRINCIPAL),
				post(story.path(draft) + "/confirmation").param("version", story.seen(draft))), 422);
		expect(story.as(story.principal, post(story.path(draft) + "/confirmation").param("version", "0")), 409);
		expect(story.as(story.principal, post(story.path(draft) + "/confirmation").param("version", story.seen(draft))),
				302);
		assertThat(classes.of(OrganisationId.of("SX04"), "19", 2048)).contains(DisciplineClass.ADVANTAGE);
		assertThat(classes.of(OrganisationId.of("SX04"), "31", 2048)).contains(DisciplineClass.PLATFORM);
		assertThat(classes.of(OrganisationId.of("SX04"), "31", 2047)).isEmpty();
		assertThat(database.queryForList("""
				select action from audit_entry where subject_type = 'classification' and subject_id = ? order by seq""",
				String.class, draft))
			.containsExactly("discipline.drafted", "discipline.classified", "discipline.classified",
					"discipline.proposed", "discipline.confirmed");
	}

	@Test
	@Requirement(value = "R001-19", page = "/disciplines")
	void keepsAConfirmedVersionForEverAndCorrectsByAnother() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX05");
		var first = story.confirmed(2048, Map.of("07", "ADVANTAGE", "31", "PLATFORM"));

		// then
		expect(story.as(story.office, post(story.path(first)).param("version", "0").param("class-07", "BASIC")), 409);
		assertThatThrownBy(() -> database.update("""
				update discipline_class set discipline_class = 'BASIC' where classification_id = ?::uuid""", first))
			.isInstanceOf(DataAccessException.class);
		expect(story.as(story.office, post("/disciplines/classifications").param("year", "2048")), 422);
		expect(story.as(story.office, post(story.path(first) + "/correction")), 422);

		// when
		var second = idIn(
				expect(story.as(story.office, post(story.path(first) + "/correction").param("reason", "儿科归类有误")), 302));
		story.classifies(second, Map.of("07", "KEY_SUPPORT"));

		// then
		assertThat(classes.of(OrganisationId.of("SX05"), "07", 2048)).contains(DisciplineClass.ADVANTAGE);
		expect(story.as(story.office, post(story.path(first) + "/correction").param("reason", "又一次")), 409);
		story.confirms(second);
		assertThat(classes.of(OrganisationId.of("SX05"), "07", 2048)).contains(DisciplineClass.KEY_SUPPORT);
		story.reads(story.office, "/disciplines")
			.andExpect(content().string(containsString("2048 年第 1 版")))
			.andExpect(content().string(containsString("2048 年第 2 版")));
		story.reads(story.office, story.path(second)).andExpect(content().string(containsString("更正的理由：儿科归类有误")));
	}

	@Test
	@Requirement(value = "R001-19", page = "/disciplines")
	void beginsLikeTheYearBefore() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX06");
		var like = post("/disciplines/classifications").param("year", "2048").param("like", "true");
		story.has("03.04")
			.as(story.office, like)
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("2048 年度之前还没有已确认的分类")));
		story.confirmed(2047, Map.of("03.04", "ADVANTAGE", "04.06", "KEY_SUPPORT"));
		story.has("03.04", "31", "11");

		// when
		var draft = idIn(expect(story.as(story.office,
				post("/disciplines/classifications").param("year", "2048").param("like", "true")), 302));

		// then
		assertThat(story.codes(draft, "ADVANTAGE")).isEqualTo("03.04");
		assertThat(story.codes(draft, "PLATFORM")).isEqualTo("31");
		story.reads(story.office, story.path(draft))
			.andExpect(content().string(containsString("省内先进，talent")))
			.andExpect(content().string(containsString("还有 1 个学科没有分类：耳鼻咽喉科")))
			.andExpect(content().string(not(containsString("心脏大血管外科"))));
		expect(story.as(story.office, post(story.path(draft) + "/removal")), 302);
		expect(story.reads(story.office, story.path(draft)), 404);
	}

	@Test
	void isGivenBackWithAReasonAndTheRegisterWaitsMeanwhile() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX07").has("05", "07");
		var draft = story.drafts(2048);
		expect(story.as(story.office, post(story.path(draft) + "/proposal")), 302);

		// then
		story.as(story.office, post("/disciplines/register").param("specialty", "05"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("正待院长确认")));
		expect(story.as(story.principal, post(story.path(draft) + "/return")), 422);

		// when
		expect(story.as(story.principal, post(story.path(draft) + "/return").param("reason", "漏了产科")), 302);

		// then
		story.reads(story.office, story.path(draft)).andExpect(content().string(containsString("院长退回：漏了产科")));
		story.has("05", "05.02", "07");
		assertThat(story.codes(draft, "BASIC")).isEqualTo("05 07");
		expect(story.as(story.office, post(story.path(draft) + "/removal")), 302);
	}

	@Test
	void refusesWhatSomebodyElseHasMadeOutdated() {
		var story = new DisciplineStory(context, "SX08").has("50", "52");
		var draft = story.drafts(2048);
		var seen = story.seen(draft);
		story.classifies(draft, Map.of("50", "BASIC", "52", "BASIC"));

		expect(story.as(story.office, post(story.path(draft)).param("version", seen).param("class-50", "PLATFORM")),
				409);

		assertThat(story.codes(draft, "BASIC")).isEqualTo("50 52");
		expect(story.as(story.office, post(story.path(draft) + "/removal")), 302);
	}

	@ParameterizedTest
	@CsvSource({ "15.99, 没有代码为“15.99”的学科", "'', 请至少勾选一个学科" })
	void refusesADisciplineThatIsInNoDictionary(String code, String sentence) throws Exception {
		var story = new DisciplineStory(context, "SX10");

		story.as(story.office, post("/disciplines/register").param("specialty", code))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
	}

}
