package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.regex.Pattern;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.ExampleDossiers;
import cn.denggao.application.domain.FillingDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of the dossier tells how much of what must be filled in is filled in. */
@DenggaoTest
class FilledInPercentTests extends OneOpenRound {

	private static final Pattern TOLD = Pattern.compile("必填项完成 (\\d+)%");

	/**
	 * Asks for a field, a row of three years, an answer and a file; for a second file if
	 * the answer is YES.
	 */
	private static final String SECTIONS = """
			[{ code: A, title: 封面 }, { code: B, title: 承诺 }, { code: C, title: 医院 }, { code: D, title: 专科 },
			{ code: E, title: 队伍 },
			{ code: F, title: 服务, fields: [{ code: beds, label: 床位, type: INTEGER, required: true }, { code: note, label: 说明 }],
			  tables: [{ code: service, title: 服务量, kind: YEARS, rows: [{ code: cases, label: 例数, type: INTEGER, required: true }] }] },
			{ code: G, title: 质量 }, { code: S, title: 优势 },
			{ code: H, title: 技术, fields: [{ code: restricted, label: 限制类, type: YES_NO, required: true, needsAttachment: FILING }] },
			{ code: I, title: 科研 }, { code: J, title: 辐射 }, { code: K, title: 目标 }, { code: L, title: 预算 }, { code: M, title: 保障 },
			{ code: O, title: 附件, attachments: [{ code: MATCHING, label: 承诺函, required: true }, { code: FILING, label: 备案凭证 }] }]
			""";

	@Autowired
	private MockMvc web;

	private ProjectId project;

	@BeforeEach
	void drafts() {
		ChangedForm.approve(story, round, false, form -> form.root("sections", SECTIONS).root("distinct", "[]"));
		project = story.draft(round, "SX01", "03.02");
	}

	@Test
	void growsWithWhatIsSaved() throws Exception {
		assertThat(percent()).isZero();

		// one of 6: the field, three years, the answer, the file
		save("F", 0, Map.of("beds", "30", "note", "不计"));
		assertThat(percent()).isEqualTo(16);

		save("F", 1, figures("30", "5", "6", "7"));
		assertThat(percent()).isEqualTo(66);

		save("F", 2, figures("30", "5", " ", "7"));
		assertThat(percent()).isEqualTo(50);
	}

	@Test
	void countsFilesThatAnAnswerAsksFor() throws Exception {
		save("F", 0, figures("30", "5", "6", "7"));
		save("H", 0, Map.of("restricted", "NO"));
		assertThat(percent()).isEqualTo(83);

		// the seventh is the filing of a restricted technique
		save("H", 1, Map.of("restricted", "YES"));
		assertThat(percent()).isEqualTo(71);

		attach("MATCHING");
		assertThat(percent()).isEqualTo(85);

		attach("FILING");
		assertThat(percent()).isEqualTo(100);
	}

	private Map<String, String> figures(String beds, String first, String second, String third) {
		return Map.of("beds", beds, "service.cases.2023", first, "service.cases.2024", second, "service.cases.2025",
				third);
	}

	private void save(String section, long version, Map<String, String> values) throws Exception {
		var request = put("/projects/{id}/application/{section}", project, section).param("version",
				String.valueOf(version));
		values.forEach(request::param);
		web.perform(request.with(authentication(applicant)).with(csrf())).andExpect(status().isNoContent());
	}

	private void attach(String kind) {
		applicant.does(() -> story.bean(FillingDossier.class)
			.attach(project, kind, kind + ".pdf", new ByteArrayInputStream(ExampleDossiers.paper(kind))));
	}

	private int percent() throws Exception {
		var page = web
			.perform(get("/projects/{id}/application", project).param("section", "A").with(authentication(applicant)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		var told = TOLD.matcher(page);
		assertThat(told.find()).isTrue();
		return Integer.parseInt(told.group(1));
	}

}
