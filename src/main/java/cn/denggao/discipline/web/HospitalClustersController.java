package cn.denggao.discipline.web;

import java.io.IOException;

import cn.denggao.audit.ExportingLists;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.discipline.domain.OverseeingClusters;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 学科群 of the hospitals that the list of an authority shows, as a workbook. */
@Controller
class HospitalClustersController {

	private final OverseeingClusters overseeing;

	private final ClusterListSheet sheet;

	private final ExportingLists exporting;

	private final OfficialClock clock;

	HospitalClustersController(OverseeingClusters overseeing, ClusterListSheet sheet, ExportingLists exporting,
			OfficialClock clock) {
		this.overseeing = overseeing;
		this.sheet = sheet;
		this.exporting = exporting;
		this.clock = clock;
	}

	@GetMapping("/hospital-disciplines/clusters/workbook")
	void workbook(@RequestParam(required = false) Integer year, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String state, HttpServletResponse response) throws IOException {
		int wanted = (year == null) ? clock.today().getYear() : year;
		var words = OverseeingController.words(q);
		var standing = OverseeingController.words(state);
		exporting.write(sheet.of(wanted, words, standing, overseeing.of(wanted, words, standing)),
				"discipline.clusters-of-hospitals-exported", new WorkbookAnswer(response, "hospital-clusters.xlsx"));
	}

}
