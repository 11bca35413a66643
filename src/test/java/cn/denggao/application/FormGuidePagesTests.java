package cn.denggao.application;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.programme.FormDrafts;
import cn.denggao.programme.RoundForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which an officer without YAML reads and changes a round's form. */
@DenggaoTest
class FormGuidePagesTests extends OneOpenRound {

	@Autowired
	private MockMvc web;

	@Autowired
	private FormDrafts drafts;

	@Autowired
	private RoundForms forms;

	@Test
	void showEveryFieldInWords() throws Exception {
		as(OFFICER, get("/rounds/{id}/form/guide", round)).andExpect(status().isOk())
			.andExpect(content().string(containsString("D 专科基本情况")))
			.andExpect(content().string(containsString("1 至 20000")))
			.andExpect(content().string(containsString("优势专科、重点扶持专科、平台专科、基础专科")))
			.andExpect(content().string(containsString("“是否一院多区”为 是")))
			.andExpect(content().string(containsString("“类型”为 双高疾病")))
			.andExpect(content().string(containsString("由登记带出，不填写")))
			.andExpect(content().string(containsString("批次规则的骨干人数 至 40 行")));
		as(OFFICER, get("/rounds/{id}/form/guide", round).param("section", "J"))
			.andExpect(content().string(containsString("帮扶县级医院")))
			.andExpect(content().string(not(containsString("建科年份"))));
		as(CHIEF, get("/rounds/{id}/form/guide", round)).andExpect(status().isOk())
			.andExpect(content().string(containsString("建科年份")))
			.andExpect(content().string(not(containsString("name=\"up\""))));
		as(CHIEF, get("/rounds/{id}/form/guide/part", round).param("at", "D.fields.beds"))
			.andExpect(status().isNotFound());
		for (var stranger : new Acting[] { applicant, CITY }) {
			as(stranger, get("/rounds/{id}/form/guide", round)).andExpect(status().isNotFound());
			as(stranger, post("/rounds/{id}/form/guide/discards", round)).andExpect(status().isNotFound());
		}
	}

	@Test
	void carryAChangeFromTheOfficerToTheHospital() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		applicant
			.does(() -> story.bean(FillingDossier.class).save(project, "D", of("wards", "12", "titles", "一等奖"), 0));

		// when the officer changes, adds and removes
		as(OFFICER, get("/rounds/{id}/form/guide/part", round).param("at", "D.fields.wards")).andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"病区数\"")))
			.andExpect(content().string(containsString("value=\"200\"")));
		as(OFFICER,
				step("part").param("at", "D.fields.wards")
					.param("label", "病区个数")
					.param("required", "true")
					.param("minimum", "0")
					.param("maximum", "200")
					.param("unit", "个"))
			.andExpect(redirectedUrl("/rounds/" + round + "/form/guide?section=D"));
		as(OFFICER, get("/rounds/{id}/form/guide/new", round).param("in", "D.fields")).andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"d1\"")));
		as(OFFICER,
				step("new").param("in", "D.fields")
					.param("label", "教学成果")
					.param("type", "INTEGER")
					.param("required", "true")
					.param("after", "wards"))
			.andExpect(status().is3xxRedirection());
		as(OFFICER, step("moves").param("up", "D.fields.d1")).andExpect(status().is3xxRedirection());
		as(OFFICER, step("removals").param("at", "D.fields.titles")).andExpect(status().is3xxRedirection());

		// then it is kept for the officer and nobody else
		as(OFFICER, get("/rounds/{id}/form/guide", round)).andExpect(content().string(containsString("草稿的改动")))
			.andExpect(content().string(containsString("“病区个数”：名称由“病区数”改为“病区个数”")));
		as(CHIEF, get("/rounds/{id}/form/guide", round)).andExpect(content().string(not(containsString("病区个数"))));
		var yaml = OFFICER.gets(() -> drafts.working(round).yaml());
		as(OFFICER, get("/rounds/{id}/form", round)).andExpect(content().string(containsString("label: 病区个数")))
			.andExpect(content().string(containsString("会有哪些改动")));

		// when two people agree
		as(OFFICER, post("/rounds/{id}/form/changes", round).param("text", yaml).param("reason", ChangedForm.REASON))
			.andExpect(status().is3xxRedirection());
		as(OFFICER, get("/rounds/{id}/form/guide", round)).andExpect(content().string(containsString("已有一项格式改动等待批准")));
		as(CHIEF, post("/rounds/{id}/form/changes/approval", round).param("hash",
				forms.proposed(round).orElseThrow().hash()))
			.andExpect(status().is3xxRedirection());

		// then the dossier follows and says what changed
		assertThat(applicant.gets(() -> story.bean(RenewingDossier.class).renew(project))).isTrue();
		as(applicant, get("/projects/{id}/application", project).param("section", "D"))
			.andExpect(content().string(containsString("新增“教学成果”（必填）")))
			.andExpect(content().string(containsString("不再需要“已有称号（每行一个）”")))
			.andExpect(content().string(containsString("病区个数")));
		assertThat(story.bean(Dossiers.class).section(project, "D")).isEqualTo(of("wards", "12"));
		as(OFFICER, get("/rounds/{id}/form/guide", round)).andExpect(content().string(not(containsString("草稿的改动"))));
	}

	@ParameterizedTest
	@CsvSource({ "part, label, '', 请填写名称", "part, maximum, 很多, 上限请填写数字", "part, code, 床 位, 代码以字母开头",
			"removals, at, E.fields.senior, 以下内容依赖它：与“E 专科执业医师”的大小比较；指标“高级职称占比”的计算", "new, type, CHOICE, 请至少写一个选项",
			"new, type, WISH, 请选择填写方式", "text, text, 'sections: 1', 格式中“" })
	void answerWrongInputWithASentenceAndKeepNothing(String page, String name, String text, String sentence)
			throws Exception {
		var request = step(page).param(name, text);
		for (var field : new String[][] { { "at", "D.fields.wards" }, { "in", "D.fields" }, { "label", "病区" },
				{ "maximum", "200" } }) {
			if (!field[0].equals(name)) {
				request.param(field[0], field[1]);
			}
		}

		as(OFFICER, request).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));
		assertThat(OFFICER.gets(() -> drafts.working(round).isBegun())).isFalse();
	}

	@Test
	void takeATextThatGoesOnPartByPart() throws Exception {
		var yaml = ChangedForm.of(forms.yaml(round, 1)).without("I", "awards").yaml();

		as(OFFICER, step("text").param("text", yaml)).andExpect(status().is3xxRedirection());

		as(OFFICER, get("/rounds/{id}/form/guide", round).param("section", "I"))
			.andExpect(content().string(containsString("取消</span> <span>“科技奖励（每行一项）”")));
		as(OFFICER, post("/rounds/{id}/form/guide/moves", round).param("up", "D.fields.wards").param("seen", "old"))
			.andExpect(status().isConflict());
		as(OFFICER, post("/rounds/{id}/form/guide/discards", round)).andExpect(status().is3xxRedirection());
		assertThat(OFFICER.gets(() -> drafts.working(round).isBegun())).isFalse();
	}

	@Test
	void showWhatDependsOnAFieldInsteadOfItsRemoval() throws Exception {
		as(OFFICER, get("/rounds/{id}/form/guide/part", round).param("at", "E.fields.senior"))
			.andExpect(content().string(containsString("指标“高级职称占比”的计算")))
			.andExpect(content().string(not(containsString("/form/guide/removals"))));
		as(OFFICER, get("/rounds/{id}/form/guide/part", round).param("at", "E.tables.members.columns.degree"))
			.andExpect(content().string(containsString("DOCTOR=博士")))
			.andExpect(content().string(containsString("这份选项由几处共用")));
		as(OFFICER, get("/rounds/{id}/form/guide/part", round).param("at", "D.tables.cluster.columns.specialty"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("name=\"options\""))));
		for (var list : new String[] { "sections", "C.tables.branches.columns", "B.tables.vetoes.rows", "O.attachments",
				"J.tables", "F.tables.flow.rows" }) {
			as(OFFICER, get("/rounds/{id}/form/guide/new", round).param("in", list)).andExpect(status().isOk());
		}
		for (var at : new String[] { "", "D.wards", "D.fields.nothing", "D..x", "a.b.c.d.e.f" }) {
			as(OFFICER, get("/rounds/{id}/form/guide/part", round).param("at", at)).andExpect(status().isNotFound());
		}
	}

	private MockHttpServletRequestBuilder step(String page) {
		return post("/rounds/{id}/form/guide/{page}", round, page).param("seen",
				OFFICER.gets(() -> drafts.working(round).hash()));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
