package cn.denggao.guide;

import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The officer's policy documents in Excel. */
@DenggaoTest
class PolicyListSheetTests {

	private static final Acting OFFICER = Acting.as("pls-one", "140000", Role.HC_PROVINCE);

	private static final Acting CITY = Acting.as("pls-city", "140200", Role.HC_CITY);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@AfterEach
	void forgets() {
		database.update("delete from guide_policy where registered_by = 'pls-one'");
	}

	@Test
	@Requirement(value = "R001-02", page = "/policies")
	void writesWhatTheSearchFindsForWhoeverMaySeeIt() throws Exception {
		// given
		new ApplicationStory(context);
		var title = "+导出的文件" + UUID.randomUUID().toString().substring(0, 6);
		web.perform(post("/policies").param("title", title)
			.param("issuer", "省卫生健康委员会")
			.param("number", "晋卫医函〔2080〕7号")
			.param("text", "正文一段。")
			.with(authentication(OFFICER))
			.with(csrf())).andExpect(status().isFound());
		var word = title.substring(1);
		web.perform(get("/policies").param("q", word).with(authentication(OFFICER)))
			.andExpect(content().string(containsString("/policies/workbook?q=")));

		// when
		var lines = exported(OFFICER, word);

		// then
		assertThat(lines.subList(2, lines.size())).hasSize(4)
			.startsWith("条件：标题、文号、正文：" + word, "共 1 条", "标题|文号|发文机关|发文日期|试行|状态|公开情况")
			.last()
			.asString()
			.startsWith(title + "|晋卫医函〔2080〕7号|省卫生健康委员会|")
			.endsWith("|未核对|未公开");
		assertThat(exported(CITY, word)).contains("共 0 条").noneMatch(line -> line.startsWith(title));
	}

	private List<String> exported(Acting reader, String word) throws Exception {
		return WorkbookLines.of(web.perform(get("/policies/workbook").param("q", word).with(authentication(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

}
