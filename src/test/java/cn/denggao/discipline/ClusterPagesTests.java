package cn.denggao.discipline;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.discipline.DisciplineStory.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class ClusterPagesTests {

	private static final String CLUSTERS = "/disciplines/clusters";

	private static int year = 2048;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	private DisciplineStory story;

	@BeforeEach
	void confirmsAYear() {
		story = new DisciplineStory(context, "SX09");
		story.confirmed(year++, Map.of("03.03", "ADVANTAGE", "04.02", "KEY_SUPPORT", "15", "BASIC", "26", "PLATFORM",
				"32", "PLATFORM"));
		database.update("update discipline_cluster set ended_at = now(), ended_by = 'x' where ended_at is null");
	}

	@Test
	@Requirement(value = "R001-23", page = CLUSTERS)
	void isLedByAnAdvantageOrKeySupportDisciplineAndADisciplineJoinsSeveral() throws Exception {
		// when
		expect(form("脑血管病学科群", "03.03", "26", "32"), 302);
		expect(form("神经外科学科群", "04.02", "26", "03.03"), 302);

		// then
		story.reads(story.principal, CLUSTERS)
			.andExpect(content().string(containsString("麻醉科、医学影像科")))
			.andExpect(content().string(containsString("神经内科、麻醉科")));
		story.reads(Acting.as("dc-prov", "140000", Role.HC_PROVINCE), "/hospital-disciplines/SX09")
			.andExpect(content().string(containsString("脑血管病学科群")));
	}

	@ParameterizedTest(name = "{3}")
	@CsvSource({ "15, 26, 某学科群, 牵头学科须是最近一次确认的优势学科或者重点扶持学科", "99, 26, 某学科群, 牵头学科须是最近一次确认的",
			"03.03, '', 某学科群, 请至少勾选一个参与学科", "03.03, 03.03, 某学科群, 参与学科里不能有牵头学科自己", "03.03, 11, 某学科群, 参与学科须是本院登记的学科",
			"03.03, 26, 群, 2 至 60 个字", "03.03, 26, ' 群 ', 2 至 60 个字", "'', 26, 某学科群, 请选择牵头学科" })
	@Requirement(value = "R001-23", page = CLUSTERS)
	void namesTheFieldThatIsWrong(String lead, String member, String name, String sentence) throws Exception {
		form(name, lead, member.isEmpty() ? new String[0] : new String[] { member })
			.andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString(sentence)));

		assertThat(database.queryForObject(
				"select count(*) from discipline_cluster where hospital = 'SX09' and ended_at is null", Long.class))
			.isZero();
	}

	@Test
	@Requirement(value = "R001-23", page = CLUSTERS)
	void saysWhenTheLeadMayLeadNoMoreAndChangesAndEnds() throws Exception {
		// given
		expect(form("脑血管病学科群", "03.03", "26"), 302);
		expect(form("脑血管病学科群", "04.02", "26"), 422);
		var id = database.queryForObject(
				"select id::text from discipline_cluster where hospital = 'SX09' and ended_at is null", String.class);

		// when
		story.confirmed(year++, Map.of("03.03", "BASIC", "04.02", "ADVANTAGE", "26", "PLATFORM"));

		// then
		story.reads(story.office, CLUSTERS + "/" + id).andExpect(content().string(containsString("已不是优势或者重点扶持学科")));
		expect(story.as(story.principal, described(post(CLUSTERS + "/" + id), "脑血管病学科群", "04.02", "26")), 404);
		expect(story.as(Acting.as("dc-x", "SX08", Role.HOSPITAL_DEPT), post(CLUSTERS + "/" + id + "/end")), 404);
		expect(story.as(story.office, described(post(CLUSTERS + "/" + id), "脑血管病学科群", "04.02", "26", "03.03")), 302);
		story.reads(story.office, CLUSTERS).andExpect(content().string(not(containsString("不再符合牵头条件"))));
		expect(story.as(story.office, post(CLUSTERS + "/" + id + "/end")), 302);
		expect(story.as(story.office, post(CLUSTERS + "/" + id + "/end")), 409);
		story.reads(story.office, CLUSTERS).andExpect(content().string(containsString("还没有学科群")));
	}

	private ResultActions form(String name, String lead, String... members) {
		return story.as(story.office, described(post(CLUSTERS), name, lead, members));
	}

	private static MockHttpServletRequestBuilder described(MockHttpServletRequestBuilder request, String name,
			String lead, String... members) {
		request.param("name", name).param("lead", lead);
		return (members.length == 0) ? request : request.param("member", members);
	}

}
