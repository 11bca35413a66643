package cn.denggao.modeling.migration;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.editors.ServedPages;
import cn.denggao.identity.Role;
import cn.denggao.journeys.Browser;
import cn.denggao.modeling.migration.domain.StepChoice;
import cn.denggao.modeling.migration.domain.Treatment;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The pages on which running projects are moved. */
class MigrationPagesTests extends LongLife {

	private static final Acting OFFICER = Acting.as("prov1", "140000", Role.HC_PROVINCE);

	@Autowired
	private MockMvc web;

	@BeforeEach
	void someProjectsRun() {
		former = deployed("former");
		waitingAt(BUILD, 3);
		waitingAt(MIDTERM, 2);
		present = deployed("present");
	}

	@Test
	void leadFromTheImpactToTheReport() throws Exception {
		// when
		var impact = page(AUTHOR,
				get("/modeling/migrations/new").param("process", PROCESS)
					.param("from", "" + former)
					.param("to", "" + present));

		// then
		assertThat(impact).contains("长周期项目", "项目建设", "编号和类型相同，名称改了", "可迁移")
			.contains("data-before-url=\"/modeling/definitions/long-life.bpmn/versions/" + former + "/content\"")
			.contains("data-dg-step=\"" + BUILD + "\"", "data-auto=\"" + BUILD + "\"");
		assertThat(page(AUTHOR, get("/modeling/definitions/long-life.bpmn/versions/" + former + "/content")))
			.contains(BUILD);

		// when
		var proposal = web.perform(choosing().param("reason", "验收前增加财务审计").with(authentication(AUTHOR)).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		// then
		assertThat(page(AUTHOR, get(proposal))).contains("等待批准", "自己提出的迁移须由另一人批准");
		assertThat(page(APPROVER, get(proposal))).contains("批准并开始迁移");

		// when
		assertThat(status(AUTHOR, post(proposal + "/approval"))).isEqualTo(422);
		assertThat(status(APPROVER, post(proposal + "/approval"))).isEqualTo(302);
		moveAll();

		// then
		assertThat(page(AUTHOR, get(proposal))).contains("已完成", "已迁移", "长-", "operator2", "迁回第 " + former + " 版");
		assertThat(page(AUTHOR, get("/modeling/migrations"))).contains("验收前增加财务审计");
		assertThat(status(AUTHOR, get(proposal).param("page", "" + Integer.MAX_VALUE))).isEqualTo(200);
	}

	@Test
	void giveOutTheReportOfEachCaseToWhomeverMaySeeThePage() throws Exception {
		// given
		var migration = AUTHOR.gets(() -> proposing.propose(PROCESS, former, present, "=1+1，验收前增加“财务\"审计”",
				List.of(new StepChoice(MIDTERM, MIDTERM, Treatment.STAY))));
		approve(migration);
		moveAll();

		// when
		var answer = web.perform(get("/modeling/migrations/" + migration + "/report").with(authentication(APPROVER)))
			.andReturn()
			.getResponse();

		// then
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".csv");
		var rows = answer.getContentAsString().split("\r\n");
		assertThat(rows[0]).startsWith("\uFEFF\"项目\",\"业务编号\"")
			.contains("\"等待环节\",\"迁到的环节\"")
			.endsWith("\"批准人\",\"批准时间\",\"迁移前运行中\",\"迁移后运行中\"");
		assertThat(rows).hasSize(6);
		assertThat(rows).filteredOn(row -> row.contains("\"已迁移\""))
			.hasSize(3)
			.allMatch(row -> row.contains("\"第 " + former + " 版\",\"第 " + present + " 版\",\"项目建设\",\"项目建设\",\"本次迁移\"")
					&& row.endsWith(",\"5\",\"5\"") && row.contains("\"operator1\"")
					&& row.contains("\"'=1+1，验收前增加“财务\"\"审计”\",\"operator2\""));
		assertThat(rows).filteredOn(row -> row.contains("\"留在原版本\""))
			.hasSize(2)
			.allMatch(row -> row.contains("\"中期检查\",\"\",\"留在原版本办完\""));
		assertThat(page(AUTHOR, get("/modeling/migrations/" + migration))).contains(migration + "/report", "导出报告");
		assertThat(status(OFFICER, get("/modeling/migrations/" + migration + "/report"))).isEqualTo(404);
	}

	@Test
	void showTheApproverWhatWasChosenByHand() throws Exception {
		// given
		var proposal = web
			.perform(choosing().param("former", MIDTERM)
				.param("present", "UserTask_AuditFunds")
				.param("treatment", "WHEN_LEFT")
				.param("reason", "中期检查的项目先审计")
				.with(authentication(AUTHOR))
				.with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		// when
		var shown = page(APPROVER, get(proposal));

		// then
		assertThat(shown).contains("中期检查", "财务审计", "人工指定", "离开环节后再迁移");
		var link = shown.replaceAll("(?s).*href=\"(/modeling/migrations/new[^\"]*)\".*", "$1").replace("&amp;", "&");
		assertThat(page(APPROVER, get(link))).contains("人工指定", "value=\"UserTask_AuditFunds\" selected=\"selected\"");
		status(APPROVER, post(proposal + "/refusal").param("reason", "只看一看"));
	}

	@Test
	void letStepsBeMatchedOnBothDrawings() {
		var address = "/modeling/migrations/new?process=" + PROCESS + "&from=" + former + "&to=" + present;
		for (var width : List.of(1440, 390)) {
			new ServedPages(web, AUTHOR).show(address, width, page -> {
				// when
				page.locator("[data-dg-source='" + MIDTERM + "']").click();
				page.locator("[data-dg-target='UserTask_AuditFunds']").click();

				// then
				var row = page.locator("tr[data-dg-step='" + MIDTERM + "']");
				assertThat(row.locator("select[name=present]").inputValue()).isEqualTo("UserTask_AuditFunds");
				assertThat(row.locator("[data-dg-why]").innerText()).isEqualTo("人工指定");
				assertThat(page.innerText("[data-dg-mapping-note]")).startsWith("“中期检查”的去处改为“财务审计”");
				Browser.picture(page, "impact-" + width);

				// when
				page.locator("textarea[name=reason]").fill("中期检查的项目");
				row.locator("select[name=treatment]").selectOption("WHEN_LEFT");
				page.getByText("按上面的安排重新试算").click();
				PlaywrightAssertions.assertThat(page.locator(".dg-kpi:has-text('离开环节后再迁移') dd").first()).hasText("2");
				page.waitForSelector("[data-ready]");

				// then
				assertThat(page.locator(".dg-pin--hand").allInnerTexts()).containsExactlyInAnyOrder("2 · 2 个", "2");
				assertThat(page.locator("textarea[name=reason]").inputValue()).isEqualTo("中期检查的项目");
				assertThat(page.url()).doesNotContain("_csrf", "reason");
			});
		}
	}

	@Test
	void doNotExistForAnybodyElse() throws Exception {
		assertThat(status(OFFICER, get("/modeling/migrations"))).isEqualTo(404);
		assertThat(status(OFFICER,
				get("/modeling/migrations/new").param("process", PROCESS)
					.param("from", "" + former)
					.param("to", "" + present)))
			.isEqualTo(404);
	}

	@Test
	void sayWhichChoiceIsMissing() throws Exception {
		assertThat(status(AUTHOR, choosing().param("former", MIDTERM).param("reason", "漏了一项"))).isEqualTo(422);
		assertThat(status(AUTHOR, choosing().param("reason", "　"))).isEqualTo(422);
	}

	private MockHttpServletRequestBuilder choosing() {
		return post("/modeling/migrations").param("process", PROCESS)
			.param("from", "" + former)
			.param("to", "" + present)
			.param("former", BUILD)
			.param("present", BUILD)
			.param("treatment", "NOW");
	}

	private String page(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person))).andReturn().getResponse().getContentAsString();
	}

	private int status(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf())).andReturn().getResponse().getStatus();
	}

}
