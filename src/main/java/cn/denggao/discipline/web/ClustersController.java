package cn.denggao.discipline.web;

import java.io.IOException;
import java.util.UUID;

import cn.denggao.audit.ExportingLists;
import cn.denggao.discipline.domain.DisciplineDesk;
import cn.denggao.discipline.domain.FormingClusters;
import cn.denggao.discipline.domain.ReadingClusters;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 学科群 of the own hospital. */
@Controller
@RequestMapping("/disciplines/clusters")
class ClustersController {

	private final ReadingClusters reading;

	private final FormingClusters forming;

	private final DisciplineDesk desk;

	private final ClusterListSheet sheet;

	private final ExportingLists exporting;

	ClustersController(ReadingClusters reading, FormingClusters forming, DisciplineDesk desk, ClusterListSheet sheet,
			ExportingLists exporting) {
		this.sheet = sheet;
		this.exporting = exporting;
		this.reading = reading;
		this.forming = forming;
		this.desk = desk;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("clusters", reading.own());
		return page(model, "discipline/clusters");
	}

	@GetMapping("/workbook")
	void workbook(HttpServletResponse response) throws IOException {
		exporting.write(sheet.of(reading.own()), "discipline.clusters-exported",
				new WorkbookAnswer(response, "clusters.xlsx"));
	}

	@PostMapping
	String form(@Valid ClusterForm form, RedirectAttributes flash) {
		forming.form(form.entry());
		return done("discipline.cluster.formed", flash);
	}

	@GetMapping("/{cluster}")
	String show(@PathVariable UUID cluster, Model model) {
		model.addAttribute("cluster", reading.sheet(cluster));
		return page(model, "discipline/cluster");
	}

	@PostMapping("/{cluster}")
	String change(@PathVariable UUID cluster, @Valid ClusterForm form, RedirectAttributes flash) {
		forming.change(cluster, form.entry());
		return done("discipline.cluster.changed", flash);
	}

	@PostMapping("/{cluster}/end")
	String end(@PathVariable UUID cluster, RedirectAttributes flash) {
		forming.end(cluster);
		return done("discipline.cluster.ended.done", flash);
	}

	private String page(Model model, String name) {
		model.addAttribute("leads", reading.leads());
		model.addAttribute("disciplines", reading.disciplines());
		model.addAttribute("office", desk.isOffice());
		return name;
	}

	private static String done(String what, RedirectAttributes flash) {
		flash.addFlashAttribute("done", what);
		return "redirect:/disciplines/clusters";
	}

}
