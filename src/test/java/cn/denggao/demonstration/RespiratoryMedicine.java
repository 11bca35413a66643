package cn.denggao.demonstration;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.DraftingApplication;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.ExampleDossiers;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.identity.ActingAs;
import cn.denggao.programme.RoundId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application of SX01 in 呼吸内科: example answers with the figures of domain §7.4, a
 * case-mix index of 1.12 to become 1.30, a stay of 8.90 days to become 7.60.
 */
class RespiratoryMedicine {

	private static final String FILE = "file-";

	/** Baselines come from these. */
	private static final Map<String, Map<String, String>> FIGURES = Map.of("F",
			Map.of("service.cmi.2021", "1.08", "service.cmi.2022", "1.10", "service.cmi.2023", "1.12",
					"service.discharges.2023", "6425", "service.bedDays.2023", "57183", "flow.residentDischarges.2023",
					"45172", "flow.residentsOutOfProvince.2023", "2891"),
			"G",
			Map.of("quality.lowRiskCases.2021", "4600", "quality.lowRiskCases.2022", "4800",
					"quality.lowRiskCases.2023", "5000", "quality.lowRiskDeaths.2021", "0",
					"quality.lowRiskDeaths.2022", "0", "quality.lowRiskDeaths.2023", "1"));

	/** The weight, and the targets of the two years that are asked for. */
	private static final Map<String, List<String>> GOALS = Map.of("CMI", List.of("20", "1.20", "1.30"), "ALOS",
			List.of("10", "8.20", "7.60"), "LOW_RISK_MORT", List.of("15", "0.0150", "0.0100"), "OUTFLOW_PROV",
			List.of("10", "5.40", "4.40"));

	private final DraftingApplication drafting;

	private final ProjectDirectory projects;

	private final DossierDesk desk;

	private final FillingDossier filling;

	private final ActingAs acting;

	RespiratoryMedicine(DraftingApplication drafting, ProjectDirectory projects, DossierDesk desk,
			FillingDossier filling, ActingAs acting) {
		this.drafting = drafting;
		this.projects = projects;
		this.desk = desk;
		this.filling = filling;
		this.acting = acting;
	}

	/** Filled in, but not yet handed to those who sign. */
	ProjectId filledIn(RoundId round, ExampleDossiers examples) {
		var made = new ProjectId[1];
		acting.run("sx01app", () -> {
			made[0] = drafting.draft(round, "03.01", "三晋大学第一医院呼吸内科领军临床专科建设项目", "sx01leader2");
			fill(made[0], examples);
		});
		return made[0];
	}

	private void fill(ProjectId project, ExampleDossiers examples) {
		examples.of(project).forEach((section, texts) -> {
			var values = new HashMap<>(texts);
			values.putAll(FIGURES.getOrDefault(section, Map.of()));
			if (section.equals("K")) {
				promise(project, values);
			}
			filling.save(project, section, values, 0);
		});
		desk.problems(projects.require(project))
			.stream()
			.filter(problem -> problem.key().startsWith(FILE))
			.map(problem -> problem.key().substring(FILE.length()))
			.distinct()
			.forEach(kind -> filling.attach(project, kind, kind.toLowerCase() + ".pdf",
					new ByteArrayInputStream(ExampleDossiers.paper(kind + " " + project))));
		assertThat(desk.problems(projects.require(project))).isEmpty();
	}

	private void promise(ProjectId project, Map<String, String> values) {
		var years = desk.form(projects.require(project)).targetYears();
		values.computeIfPresent("indicators.CMI.baseline", (key, before) -> "1.12");
		GOALS.forEach((code, goals) -> {
			var row = "indicators." + code + ".";
			values.remove(row + "notApplicable");
			values.put(row + "weight", goals.get(0));
			years.forEach(year -> values.put(row + year, goals.get(years.indexOf(year) + 1)));
		});
		shareTheRest(values);
	}

	/** Whatever else is promised weighs alike, up to 100 together. */
	private static void shareTheRest(Map<String, String> values) {
		var own = GOALS.keySet().stream().map(code -> "indicators." + code + ".weight").toList();
		int left = 100 - own.stream().mapToInt(key -> Integer.parseInt(values.get(key))).sum();
		var others = values.keySet()
			.stream()
			.filter(key -> key.startsWith("indicators.") && key.endsWith(".weight") && !own.contains(key))
			.sorted()
			.toList();
		others.forEach(key -> values.put(key, String.valueOf(left / others.size())));
		values.merge(others.get(0), String.valueOf(left % others.size()),
				(share, rest) -> String.valueOf(Integer.parseInt(share) + Integer.parseInt(rest)));
	}

}
