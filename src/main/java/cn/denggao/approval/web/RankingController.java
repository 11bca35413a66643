package cn.denggao.approval.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.ConfirmingRanking;
import cn.denggao.approval.domain.ProgrammeRoundProcess;
import cn.denggao.approval.domain.ReadingBounds;
import cn.denggao.approval.domain.ReadingCapital;
import cn.denggao.approval.domain.ReadingFigures;
import cn.denggao.approval.domain.RejoiningRanking;
import cn.denggao.approval.domain.ReopeningList;
import cn.denggao.approval.domain.RoundOffice;
import cn.denggao.approval.domain.VotingOnTies;
import cn.denggao.audit.ExportingLists;
import cn.denggao.audit.Subject;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ranking of a round: checked, voted on where the rules cannot decide, put forward.
 */
@Controller
@RequestMapping("/rounds/{round}/ranking")
class RankingController {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final ConfirmingRanking confirming;

	private final VotingOnTies voting;

	private final RejoiningRanking rejoining;

	private final ReadingFigures figures;

	private final ProgrammeRoundProcess process;

	private final ReadingBounds bounds;

	private final ReadingCapital capital;

	private final ReopeningList reopening;

	private final RankingSheet sheet;

	private final ExportingLists exporting;

	RankingController(RoundOffice office, RoundDirectory rounds, ConfirmingRanking confirming, VotingOnTies voting,
			RejoiningRanking rejoining, ReadingFigures figures, ProgrammeRoundProcess process, ReadingBounds bounds,
			ReadingCapital capital, RankingSheet sheet, ExportingLists exporting, ReopeningList reopening) {
		this.sheet = sheet;
		this.exporting = exporting;
		this.bounds = bounds;
		this.capital = capital;
		this.reopening = reopening;
		this.office = office;
		this.rounds = rounds;
		this.confirming = confirming;
		this.voting = voting;
		this.rejoining = rejoining;
		this.figures = figures;
		this.process = process;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		var id = new RoundId(round);
		var summary = office.read(id);
		model.addAttribute("round", summary);
		var ranking = confirming.view(id);
		model.addAttribute("ranking", ranking);
		model.addAttribute("figures", figures.behind(ranking, id));
		model.addAttribute("rules", rounds.rules(id));
		model.addAttribute("bounds", bounds.of(id));
		model.addAttribute("capital", capital.of(id));
		model.addAttribute("returned", reopening.reason(id).orElse(null));
		model.addAttribute("open", office.mayAct(summary, Role.HC_DECIDER)
				&& process.isAt(id, ProgrammeRoundProcess.Step.CONFIRM_RANKING));
		model.addAttribute("rejoining", office.mayAct(summary, Role.HC_DECIDER) && rejoining.isWaiting(id));
		return "approval/ranking";
	}

	@GetMapping("/workbook")
	void workbook(@PathVariable UUID round, HttpServletResponse response) throws IOException {
		var id = new RoundId(round);
		var list = sheet.of(office.read(id), confirming.view(id), rounds.rules(id).route());
		exporting.write(list, "approval.ranking-exported", Subject.of("round", id),
				new WorkbookAnswer(response, "ranking.xlsx"));
	}

	@PostMapping
	String confirm(@PathVariable UUID round, @RequestParam int run) {
		confirming.confirm(new RoundId(round), run);
		return "redirect:/tasks/done";
	}

	@PostMapping("/runs")
	String again(@PathVariable UUID round) {
		confirming.again(new RoundId(round));
		return "redirect:/rounds/" + round + "/ranking";
	}

	@PostMapping("/rejoined")
	String rejoin(@PathVariable UUID round) {
		rejoining.rejoin(new RoundId(round));
		return "redirect:/rounds/" + round + "/late-entries";
	}

	@PostMapping("/votes")
	String vote(@PathVariable UUID round, @RequestParam List<UUID> preferred,
			@RequestParam @NotBlank(message = "{approval.decision.minutes-missing}") @CodePointLength(max = 100,
					message = "{kernel.too-long}") String minutesNo) {
		voting.vote(new RoundId(round), preferred.stream().map(ProjectId::new).toList(), minutesNo);
		return "redirect:/rounds/" + round + "/ranking";
	}

}
