package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.dossier.TableSheets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

/** A figure is given or said not to apply, with a reason; nothing is left open. */
@DenggaoTest
class NotApplicableTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DossierReading dossiers;

	private ApplicationStory story;

	@BeforeEach
	void comesIn() {
		story = new ApplicationStory(context);
	}

	@Test
	void asksForAFigureOrTheReasonWhyThereIsNone() throws Exception {
		// given
		var form = national();
		var year = form.lastYear();
		assertThat(form.problems()).contains("G quality.ddd." + year + " missing",
				"G quality.pathwayEntered." + (year - 2) + " missing", "F service.level4." + year + " missing");
		assertThat(form.page("G")).contains("不适用的原因", "name=\"quality.ddd.notApplicable\"");

		// when
		form.save("G", Map.of("quality.ddd.notApplicable", "病理科不开医嘱"));

		// then
		assertThat(form.problems()).noneMatch(problem -> problem.startsWith("G quality.ddd."))
			.contains("G quality.pathwayEntered." + (year - 2) + " missing");
	}

	@Test
	void refusesAReasonBesideFigures() {
		// given
		var form = national();

		// when
		form.save("G", Map.of("quality.ddd.notApplicable", "病理科不开医嘱", "quality.ddd." + form.lastYear(), "31.5"));

		// then
		assertThat(form.problems()).contains("G quality.ddd.notApplicable declared-and-filled");
	}

	/** Deaths are told by everybody. */
	@Test
	void hasFiguresForWhichThereIsNoExcuse() throws Exception {
		var form = national();

		assertThat(form.page("G")).doesNotContain("name=\"quality.deaths.notApplicable\"");
		assertThat(form.problems()).contains("G quality.deaths." + form.lastYear() + " missing");
	}

	@Test
	void asksForTheBaselineOfEveryIndicatorOrTheReason() {
		// given
		var form = national();
		assertThat(form.problems()).contains("K indicators.L4_RATE.baseline no-baseline",
				"K indicators.LOW_RISK_MORT.baseline no-baseline");

		// when
		form.save("K", Map.of("indicators.L4_RATE.notApplicable", "病理科不做手术", "indicators.LOW_RISK_MORT.notApplicable",
				"病理科不收住院患者", "indicators.SEVERE_RATE.weight", "60", "indicators.SENIOR_RATE.weight", "40"));

		// then: no target is asked for either, and the weights of the others add up
		assertThat(form.problems()).noneMatch(problem -> problem.startsWith("K indicators.L4_RATE."))
			.noneMatch(problem -> problem.startsWith("K indicators.LOW_RISK_MORT."))
			.doesNotContain("K indicators weights");

		// when
		form.save("K", Map.of("indicators.L4_RATE.notApplicable", "病理科不做手术", "indicators.L4_RATE.weight", "10"));

		// then
		assertThat(form.problems()).contains("K indicators.L4_RATE.notApplicable declared-and-filled");
	}

	/** The heart specialists of the example do no operations. */
	@Test
	void keepsWhatDoesNotApplyOutOfPromisesAndCounting() {
		// given
		var project = story.submitted(story.openRound(), "SX01", "03.04");

		// when
		var dossier = dossiers.submitted(project);

		// then
		assertThat(dossier.indicators()).extracting(DossierView.Indicator::code)
			.contains("CMI", "ALOS", "SEVERE_RATE")
			.doesNotContain("L4_RATE", "MIS_RATE", "L34_RATE", "DAY_SURG_RATE");
		for (var seen : List.of(dossier, dossiers.blind(project))) {
			assertThat(cells(seen, "K", "出院患者四级手术比例 (%)")).contains("本专科不开展");
			assertThat(cells(seen, "G", "手术并发症 (例)")).contains("本专科不开展");
			assertThat(cells(seen, "G", "住院死亡 (例)")).contains("179 例").doesNotContain("本专科不开展");
		}
	}

	@Test
	void takesTheReasonFromAWorkbook() throws Exception {
		// given
		var project = story.draft(story.openRound(), "SX01", "03.04");
		var section = story.bean(DossierDesk.class)
			.form(story.bean(ProjectDirectory.class).require(project))
			.section("G");
		var table = section.tables().get(0);
		var sheets = story.bean(TableSheets.class);

		// when
		LocaleContextHolder.setLocale(Locale.CHINA);
		var read = sheets.read(filled(sheets, table), section, table, "file");
		LocaleContextHolder.resetLocaleContext();

		// then
		assertThat(read.values()).containsExactly(Map.entry("quality.ddd.notApplicable", "不开医嘱"));
	}

	private static byte[] filled(TableSheets sheets, FormTable table) throws Exception {
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheets.template(table, Map.of())));
				var out = new ByteArrayOutputStream()) {
			var sheet = book.getSheetAt(0);
			var head = sheet.getRow(0);
			int column = head.getLastCellNum() - 1;
			assertThat(head.getCell(column).getStringCellValue()).isEqualTo("不适用的原因");
			for (int at = 1; at <= sheet.getLastRowNum(); at++) {
				if (sheet.getRow(at) != null && sheet.getRow(at).getCell(0) != null
						&& sheet.getRow(at).getCell(0).getStringCellValue().equals("抗菌药物使用强度")) {
					sheet.getRow(at).createCell(column).setCellValue("不开医嘱");
				}
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private static List<String> cells(DossierView dossier, String section, String row) {
		return dossier.sections()
			.stream()
			.filter(each -> each.code().equals(section))
			.flatMap(each -> each.tables().stream())
			.flatMap(table -> table.rows().stream())
			.filter(cells -> cells.get(0).equals(row))
			.findFirst()
			.orElseThrow();
	}

	private PackedForm national() {
		return PackedForm.draft(story, PackedRound.open(story, "bqw-14", "PROVINCIAL", OFFICER, CHIEF), "SX01",
				"03.04");
	}

}
