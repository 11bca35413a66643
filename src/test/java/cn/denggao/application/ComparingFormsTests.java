package cn.denggao.application;

import cn.denggao.DenggaoTest;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundForms;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the page shows by which a changed form is approved. */
@DenggaoTest
class ComparingFormsTests extends OneOpenRound {

	@Autowired
	private MockMvc web;

	@Test
	void showsYearsMeaningsAndTopicsThatDiffer() throws Exception {
		// given
		var baseline = story.bean(RoundDirectory.class).rules(round).windows().baselineYear();
		var yaml = ChangedForm.of(story.bean(RoundForms.class).yaml(round, 1))
			.root("figureYears", "4")
			.set("E", "leaderTitle", "meaning", "null")
			.with("E", "{ code: rank, label: 晋升等级, type: CHOICE, options: { SENIOR: 正高 }, meaning: LEADER_TITLE }")
			.section("H", "about", "[]")
			.section("J", "about", "[TECHNIQUES]")
			.yaml();

		// then
		web.perform(post("/rounds/{id}/form/comparison", round).param("text", yaml)
			.with(authentication(OFFICER))
			.with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("增加列 " + (baseline - 3))))
			.andExpect(content().string(containsString("“职称级别”：规则按此项判断的内容由“项目负责人职称”改为“无”")))
			.andExpect(content().string(containsString("新增</span> <span>“晋升等级”（规则按此项判断的内容由“无”改为“项目负责人职称”）")))
			.andExpect(content().string(containsString("审核要点对应的章节有改动")));
	}

}
