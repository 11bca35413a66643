package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.util.HashMap;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Strong and promising specialties are told apart in the officers' list. */
@DenggaoTest
class SupportClassTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private FinishingDraft finishing;

	@Autowired
	private Dossiers dossiers;

	private ApplicationStory story;

	private RoundId round;

	private String strong;

	private String promising;

	@BeforeEach
	void submitsOneOfEach() {
		story = new ApplicationStory(context);
		round = PackedRound.open(story, "climb", "CITY_KEY_SPECIALTY", "140200", CITY, CITY_CHIEF);
		strong = submitted("03.02", "ADVANTAGE");
		promising = submitted("03.04", "POTENTIAL");
	}

	@Test
	@Requirement(value = "R003-17", page = "/formal-reviews")
	void showsAndFiltersWhyAnApplicationAsksForSupport() throws Exception {
		assertThat(list("")).contains(strong, promising, "优势专科", "潜力专科");
		assertThat(list("POTENTIAL")).contains(promising).doesNotContain(strong);
		assertThat(list("ADVANTAGE")).contains(strong).doesNotContain(promising);
		assertThat(list("' or 1=1--")).doesNotContain(strong, promising);
	}

	@Test
	@Requirement("R003-17")
	void exportsItWithTheList() throws Exception {
		var file = web
			.perform(get("/formal-reviews/export").param("round", round.toString())
				.param("support", "POTENTIAL")
				.with(authentication(CITY)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).contains("支持类别：潜力专科");
			assertThat(sheet.getRow(4).getCell(11).getStringCellValue()).isEqualTo("支持类别");
			assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo(promising);
			assertThat(sheet.getRow(5).getCell(11).getStringCellValue()).isEqualTo("潜力专科");
			assertThat(sheet.getLastRowNum()).isEqualTo(5);
		}
	}

	/** Filled in from the demonstration's data, but for this one answer. */
	private String submitted(String specialty, String support) {
		var project = story.filledIn(round, "SX11", specialty);
		story.sign(project, story.principal("SX11"), Capacity.PRINCIPAL, false);
		story.sign(project, story.leader("SX11"), Capacity.PROJECT_LEADER, false);
		var applicant = story.applicant("SX11");
		applicant.does(() -> {
			var values = new HashMap<>(dossiers.of(project).section("D"));
			values.put("supportClass", support);
			filling.save(project, "D", values, dossiers.versions(project).getOrDefault("D", 0L));
			finishing.finish(project);
		});
		story.signedByBoth(project, "SX11");
		story.submit(project, "SX11");
		return story.bean(ProjectDirectory.class).require(project).code();
	}

	private String list(String support) throws Exception {
		return web
			.perform(get("/formal-reviews").param("round", round.toString())
				.param("support", support)
				.with(authentication(CITY)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
