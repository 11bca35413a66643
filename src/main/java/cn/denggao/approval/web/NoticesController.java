package cn.denggao.approval.web;

import java.util.Locale;
import java.util.UUID;

import cn.denggao.approval.NoticeId;
import cn.denggao.approval.domain.ReadingNotices;
import cn.denggao.approval.domain.ReadingObjections;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices for everybody, without signing in and without JavaScript. */
@Controller
@RequestMapping("/notices")
class NoticesController {

	private final ReadingNotices notices;

	private final ReadingObjections objections;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	NoticesController(ReadingNotices notices, ReadingObjections objections, WorkingCalendar calendar,
			OfficialClock clock) {
		this.notices = notices;
		this.objections = objections;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("notices", notices.all());
		return "approval/notices";
	}

	@GetMapping("/{notice}")
	String show(@PathVariable UUID notice, Model model) {
		var view = notices.read(new NoticeId(notice));
		model.addAttribute("notice", view);
		view.period()
			.filter(period -> view.open())
			.ifPresent(period -> model.addAttribute("daysLeft",
					calendar.workingDaysBetween(clock.today(), period.lastDay())));
		return "approval/notice";
	}

	@GetMapping("/objections")
	String find(@RequestParam String receipt) {
		return "redirect:/notices/objections/" + objections.byReceipt(receipt.strip().toUpperCase(Locale.ROOT))
			.orElseThrow(() -> Refused.at("receipt", "approval.receipt.unknown"))
			.receipt();
	}

	@GetMapping("/objections/{receipt}")
	String receipt(@PathVariable String receipt, Model model) {
		model.addAttribute("objection", objections.byReceipt(receipt).orElseThrow(Refused::notFound));
		return "approval/receipt";
	}

}
