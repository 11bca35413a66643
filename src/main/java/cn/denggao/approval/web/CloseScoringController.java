package cn.denggao.approval.web;

import java.util.UUID;

import cn.denggao.approval.domain.ClosingScoring;
import cn.denggao.approval.domain.ReadingRound;
import cn.denggao.approval.domain.RoundOffice;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ends a round's scoring, by counts alone. */
@Controller
@RequestMapping("/rounds/{round}/close-scoring")
class CloseScoringController {

	private final RoundOffice office;

	private final ReadingRound reading;

	private final ClosingScoring closing;

	CloseScoringController(RoundOffice office, ReadingRound reading, ClosingScoring closing) {
		this.office = office;
		this.reading = reading;
		this.closing = closing;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		office.require(new RoundId(round), Role.HC_DECIDER);
		model.addAttribute("board", reading.board(new RoundId(round)));
		return "approval/close-scoring";
	}

	@PostMapping
	String close(@PathVariable UUID round) {
		closing.close(new RoundId(round));
		return "redirect:/tasks/done";
	}

}
