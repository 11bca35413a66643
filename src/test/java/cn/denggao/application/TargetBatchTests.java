package cn.denggao.application;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.YearLine;
import cn.denggao.application.domain.YearLine.BatchLine;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** Projects approved in several batches of a year are counted per batch, too. */
@DenggaoTest
class TargetBatchTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private MockMvc web;

	private YearsOfApprovals years;

	@BeforeEach
	void aProgrammeOfTwoYears() {
		years = new YearsOfApprovals(new ApplicationStory(context));
	}

	@Test
	@Requirement(value = "R002-03", page = "/targets")
	void areCountedPerBatchAndAddUpToTheYear() throws Exception {
		// given four batches, three of them in one year
		years.approved(years.round(2090, "KEY"), "SX01 03.01");
		years.approved(years.round(2091, "KEY", 1), "SX01 03.02", "SX02 03.01");
		years.approved(years.round(2091, "KEY", 2), "SX11 03.01", "SX12 28", "SX03 03.01");
		years.approved(years.round(2091, "KEY", 4), "SX12 26");
		years.approved(years.round(2091, "OWN", 2), "SX03 28");
		years.selfFunded(years.round(2091, "OWN", 4), "SX02 28");

		// then
		assertThat(lines())
			.containsExactly(
					new YearLine(2091, List.of(6, 1), 1,
							List.of(new BatchLine(1, List.of(2, 0), 0), new BatchLine(2, List.of(3, 1), 0),
									new BatchLine(4, List.of(1, 0), 1))),
					new YearLine(2090, List.of(1, 0), 0, List.of()));
		web.perform(get("/targets").with(authentication(OFFICER)))
			.andExpect(content().string(containsString("data-batch=\"2091-4\"")))
			.andExpect(content().string(containsString("第 4 批")))
			.andExpect(content().string(not(containsString("data-batch=\"2090-1\""))));
		var plan = "年度计划 " + years.programme();
		assertThat(WorkbookLines.taken(web, OFFICER, "/targets/workbook"))
			.anyMatch(line -> line.startsWith(plan + "|按年度|各类别合计|2091|") && line.contains("|7|1"))
			.anyMatch(line -> line.startsWith(plan + "|按批次|第 2 批|2091|") && line.contains("|4|0"))
			.noneMatch(line -> line.startsWith(plan + "|按批次|") && line.contains("|2090|"));
	}

	private List<YearLine> lines() {
		return OFFICER.gets(progress::all)
			.stream()
			.filter(each -> each.plan().code().equals(years.programme()))
			.findFirst()
			.orElseThrow()
			.years();
	}

}
