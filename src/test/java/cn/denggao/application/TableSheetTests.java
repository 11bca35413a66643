package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.input.Catalogue;
import cn.denggao.programme.RoundId;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Tables of the dossier filled in as workbooks. */
@DenggaoTest
class TableSheetTests {

	private static final String MEMBERS = "/projects/{id}/application/E/tables/members";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private ProjectId project;

	@BeforeEach
	void drafts() {
		story = new ApplicationStory(context);
		RoundId round = story.openRound();
		project = story.draft(round, "SX01", "03.04");
	}

	@Test
	void takesATableInAsOneChangeAfterShowingIt() throws Exception {
		as(put("/projects/{id}/application/E", project).param("version", "0")
			.param("team", "老中青结合")
			.param("members.1.name", "旧名单")).andExpect(status().isNoContent());
		var file = filled("members", "E", sheet -> {
			people(sheet, 1, "陈叙白", "博士", "1975", "是", "12");
			people(sheet, 2, "=沈望舒", "硕士", "1980", "是", "10");
		});

		var preview = upload(file).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();

		as(get(preview)).andExpect(status().isOk())
			.andExpect(content().string(containsString("旧名单")))
			.andExpect(content().string(containsString("=沈望舒")))
			.andExpect(content().string(containsString("将改动 16 个单元格")));
		assertThat(version("E")).isEqualTo(1);
		as(post(preview)).andExpect(redirectedUrl("/projects/" + project + "/application?section=E"));
		assertThat(version("E")).isEqualTo(2);
		assertThat(story.bean(DossierDesk.class).content(project).section("E")).containsEntry("team", "老中青结合")
			.containsEntry("members.1.name", "陈叙白")
			.containsEntry("members.1.degree", "DOCTOR")
			.containsEntry("members.2.registered", "YES")
			.containsEntry("members.2.born", "1980")
			.hasSize(17);
	}

	@Test
	@Catalogue(59)
	void changesNothingWhenTheSameFileComesAgain() throws Exception {
		var file = filled("members", "E", sheet -> people(sheet, 1, "陈叙白", "博士", "1975", "是", "12"));
		var first = upload(file).andReturn().getResponse().getRedirectedUrl();
		as(post(first)).andExpect(status().is3xxRedirection());
		as(post(first)).andExpect(status().is3xxRedirection());
		assertThat(version("E")).isEqualTo(1);

		var second = upload(file).andReturn().getResponse().getRedirectedUrl();

		as(get(second)).andExpect(content().string(containsString("同一份文件已于")))
			.andExpect(content().string(containsString("没有可以改动的")));
		as(post(second)).andExpect(status().is3xxRedirection());
		assertThat(version("E")).isEqualTo(1);
	}

	@Test
	@Catalogue(57)
	void namesEveryCellThatIsWrongAndTakesNothingIn() throws Exception {
		var file = filled("members", "E", sheet -> {
			people(sheet, 1, "陈叙白", "大学", "1975", "是", "7");
			people(sheet, 2, "沈望舒", "硕士", "一九八〇", "否", "10");
			people(sheet, 3, "陈叙白", "硕士", "1980", "是", "10");
		});
		upload(file).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 4 行 A 列：与第 2 行重复")));
		var others = filled("members", "E", sheet -> {
			people(sheet, 1, "陈叙白", "大学", "1975", "是", "7");
			people(sheet, 2, "沈望舒", "硕士", "一九八〇", "否", "10");
		});
		upload(others).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 2 行 C 列")))
			.andExpect(content().string(containsString("第 2 行 H 列：在院月数（每年）：不能小于 8")))
			.andExpect(content().string(containsString("第 3 行 D 列：出生年：请填写数字")))
			.andExpect(content().string(containsString("第 3 行 G 列")));
		assertThat(story.bean(DossierDesk.class).content(project).section("E")).isEmpty();
	}

	@Test
	@Catalogue({ 58, 60 })
	void refusesOtherTablesAndMoreRowsThanTheFormHas() throws Exception {
		upload(filled("members", "E", sheet -> sheet.getRow(0).createCell(0).setCellValue("名字")))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 1 行 A 列：表头应为“姓名”，文件中是“名字”")));
		upload(filled("service", "F", sheet -> {
		})).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("没有名为“学术骨干”的工作表")));
		upload(filled("members", "E", sheet -> {
			for (int row = 1; row <= 41; row++) {
				people(sheet, row, "第" + row + "人", "硕士", "1980", "是", "10");
			}
		})).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("超过 40 行")));
	}

	@Test
	void takesInTablesOfYearsAndVetoes() throws Exception {
		for (var table : new String[] { "F/service", "G/quality", "B/vetoes" }) {
			var parts = table.split("/");
			var file = filled(parts[1], parts[0], sheet -> {
				var cell = sheet.getRow(1).createCell(1);
				if (parts[0].equals("B")) {
					cell.setCellValue("否");
				}
				else {
					cell.setCellValue(1234);
				}
			});
			var preview = upload(parts[0], parts[1], file).andExpect(status().is3xxRedirection())
				.andReturn()
				.getResponse()
				.getRedirectedUrl();
			as(post(preview)).andExpect(status().is3xxRedirection());
			assertThat(story.bean(DossierDesk.class).content(project).section(parts[0])).hasSize(1)
				.containsValue(parts[0].equals("B") ? "NO" : "1234");
		}
	}

	@Test
	void asksForTheFileAnewIfTheSectionWasSavedMeanwhile() throws Exception {
		var file = filled("members", "E", sheet -> people(sheet, 1, "陈叙白", "博士", "1975", "是", "12"));
		var preview = upload(file).andReturn().getResponse().getRedirectedUrl();
		as(put("/projects/{id}/application/E", project).param("version", "0").param("team", "新"))
			.andExpect(status().isNoContent());
		as(get(preview)).andExpect(content().string(containsString("请重新上传文件再核对")));
		as(post(preview)).andExpect(status().isConflict());
	}

	@Test
	void isThereForTheApplicantOnly() throws Exception {
		as(get("/projects/{id}/application", project).param("section", "E")).andExpect(status().isOk())
			.andExpect(content().string(containsString("/application/E/tables/members")));
		as(get(MEMBERS, project)).andExpect(status().isOk()).andExpect(content().string(containsString("下载 Excel 模板")));
		as(story.applicant("SX02"), get(MEMBERS + "/template", project)).andExpect(status().isNotFound());
		as(story.principal("SX01"), get(MEMBERS, project)).andExpect(status().isNotFound());
		as(get("/projects/{id}/application/E/tables/none", project)).andExpect(status().isNotFound());
		as(multipart(MEMBERS, project).file("file", new byte[0])).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请选择文件")))
			.andExpect(content().string(not(containsString("kernel."))));
	}

	private byte[] filled(String table, String section, Consumer<XSSFSheet> change) throws Exception {
		var template = as(get("/projects/{id}/application/" + section + "/tables/" + table + "/template", project))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		return changed(template, change);
	}

	private static byte[] changed(byte[] file, Consumer<XSSFSheet> change) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			change.accept(workbook.getSheetAt(0));
			workbook.write(out);
		}
		return out.toByteArray();
	}

	/** Name, title, degree, year of birth, sub-specialty, registered, months. */
	private static void people(XSSFSheet sheet, int at, String name, String degree, String born, String registered,
			String months) {
		var row = (sheet.getRow(at) == null) ? sheet.createRow(at) : sheet.getRow(at);
		var cells = new String[] { name, "主任医师", degree, born, "结构性心脏病", "技术骨干", registered, months };
		for (int column = 0; column < cells.length; column++) {
			row.createCell(column).setCellValue(cells[column]);
		}
	}

	private long version(String section) {
		return story.bean(Dossiers.class).saved(project, section).map(Dossiers.Saved::version).orElse(0L);
	}

	private ResultActions upload(byte[] file) throws Exception {
		return upload("E", "members", file);
	}

	private ResultActions upload(String section, String table, byte[] file) throws Exception {
		return as(multipart("/projects/{id}/application/" + section + "/tables/" + table, project)
			.file(new MockMultipartFile("file", "学术骨干.xlsx", "application/octet-stream", file)));
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return as(story.applicant("SX01"), request);
	}

	private ResultActions as(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf()));
	}

}
