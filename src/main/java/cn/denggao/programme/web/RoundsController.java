package cn.denggao.programme.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ProgrammeNames;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RoundVisibility;
import cn.denggao.programme.domain.FindingRounds;
import cn.denggao.programme.domain.RoundQuery;
import cn.denggao.programme.domain.RoundSheet;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The rounds that those who lead and watch them see. */
@Controller
class RoundsController {

	private final FindingRounds finding;

	private final RoundVisibility visibility;

	private final RoundLines lines;

	private final RoundSheet sheet;

	private final OfficialClock clock;

	private final ProgrammeNames names;

	private final RoundOffices offices;

	private final CurrentActor currentActor;

	RoundsController(FindingRounds finding, RoundVisibility visibility, RoundLines lines, RoundSheet sheet,
			OfficialClock clock, ProgrammeNames names, RoundOffices offices, CurrentActor currentActor) {
		this.visibility = visibility;
		this.finding = finding;
		this.lines = lines;
		this.sheet = sheet;
		this.clock = clock;
		this.names = names;
		this.offices = offices;
		this.currentActor = currentActor;
	}

	@GetMapping("/rounds")
	String show(@ModelAttribute("query") RoundQuery query, Model model) {
		var actor = requireOffice();
		var all = finding.find(query);
		model.addAttribute("choices", finding.choices());
		model.addAttribute("rounds", all.stream().map(lines::of).toList());
		model.addAttribute("mine",
				ids(all, round -> offices.mayAct(actor, round, Role.HC_DECIDER, Role.HC_DECIDER_LEADER)));
		model.addAttribute("boards", ids(all, round -> visibility.readsBoard(round, actor)));
		model.addAttribute("packs", names.packs());
		model.addAttribute("mayImport", Role.officers().stream().anyMatch(officer -> actor.has(officer.code())));
		return "programme/rounds";
	}

	@GetMapping("/rounds/workbook")
	void workbook(@ModelAttribute("query") RoundQuery query, HttpServletResponse response) throws IOException {
		requireOffice();
		sheet.write(query, new WorkbookAnswer(response, "rounds-" + clock.today() + ".xlsx"));
	}

	private static Set<RoundId> ids(List<RoundSummary> rounds, Predicate<RoundSummary> which) {
		return rounds.stream().filter(which).map(RoundSummary::id).collect(Collectors.toSet());
	}

	private Actor requireOffice() {
		var actor = currentActor.get();
		if (actor.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.noneMatch(ProgrammePages.OFFICES::contains)) {
			throw Refused.notFound();
		}
		return actor;
	}

}
