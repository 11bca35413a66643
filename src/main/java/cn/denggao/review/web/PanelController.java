package cn.denggao.review.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.review.PanelId;
import cn.denggao.review.SinglePanels;
import cn.denggao.review.domain.DecidingEmptySeats;
import cn.denggao.review.domain.ExplainingOutliers;
import cn.denggao.review.domain.HoldingDefence;
import cn.denggao.review.domain.ReadingPanel;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One panel for officer and supervisor: draw, empty seats, defence; never a score. */
@Controller
@RequestMapping("/panels/{id}")
class PanelController {

	private static final String TASK_DONE = "redirect:/tasks/done";

	private static final String REASON = "reason-";

	private final ReadingPanel reading;

	private final SinglePanels singles;

	private final DecidingEmptySeats seats;

	private final HoldingDefence defence;

	private final ExplainingOutliers outliers;

	PanelController(ReadingPanel reading, SinglePanels singles, DecidingEmptySeats seats, HoldingDefence defence,
			ExplainingOutliers outliers) {
		this.reading = reading;
		this.singles = singles;
		this.seats = seats;
		this.defence = defence;
		this.outliers = outliers;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		var panel = new PanelId(id);
		model.addAttribute("panel", reading.of(panel));
		model.addAttribute("outliersDue", outliers.isDue(panel));
		model.addAttribute("outliers", outliers.waiting(panel).stream().map(reading::of).toList());
		model.addAttribute("outlierPoints", outliers.points(panel).stripTrailingZeros().toPlainString());
		return "review/panel";
	}

	@PostMapping("/draw")
	String draw(@PathVariable UUID id, RedirectAttributes flash) {
		singles.draw(new PanelId(id));
		return back(id, "review.panel.drawn", flash);
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable UUID id, RedirectAttributes flash) {
		singles.confirm(new PanelId(id));
		return back(id, "review.panel.confirmed", flash);
	}

	@PostMapping("/rejection")
	String reject(@PathVariable UUID id, @Valid ReasonForm form, RedirectAttributes flash) {
		singles.reject(new PanelId(id), form.reason());
		return back(id, "review.panel.rejected", flash);
	}

	@PostMapping("/reserves")
	String drawMore(@PathVariable UUID id) {
		seats.drawMore(new PanelId(id));
		return TASK_DONE;
	}

	@PostMapping("/empty-seats")
	String leaveEmpty(@PathVariable UUID id, @Valid EmptySeatsForm form) {
		seats.leaveEmpty(new PanelId(id), form.approval(), form.reason());
		return TASK_DONE;
	}

	@PostMapping("/defence-call")
	String callDefence(@PathVariable UUID id, @Valid ReasonForm form, RedirectAttributes flash) {
		defence.call(new PanelId(id), form.reason());
		return back(id, "review.defence.called", flash);
	}

	@PostMapping("/defence")
	String holdDefence(@PathVariable UUID id, @Valid DefenceForm form) {
		defence.hold(new PanelId(id), form.heldOn(), form.minutes(), form.finding());
		return TASK_DONE;
	}

	@PostMapping("/outliers")
	String explainOutliers(@PathVariable UUID id, @RequestParam Map<String, String> entered) {
		var reasons = entered.entrySet()
			.stream()
			.filter(field -> field.getKey().startsWith(REASON))
			.collect(Collectors.toMap(field -> field.getKey().substring(REASON.length()), Map.Entry::getValue));
		outliers.explain(new PanelId(id), reasons);
		return TASK_DONE;
	}

	private static String back(UUID id, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/panels/" + id;
	}

}
