package cn.denggao.notification.web;

import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.notification.domain.OutboxState;
import cn.denggao.notification.domain.ResendingMail;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * 邮件发送: what waits and what fails and is to be sent again, for the system administrator.
 */
@Controller
class OutboxController {

	private final OutboxState state;

	private final ResendingMail resending;

	OutboxController(OutboxState state, ResendingMail resending) {
		this.state = state;
		this.resending = resending;
	}

	@Bean
	static NavigationEntry outboxEntry() {
		return NavigationEntry.of("notification.outbox", "/outbox", Section.CONFIGURATION, 30, Role.SYS_ADMIN);
	}

	@GetMapping("/outbox")
	String show(Model model) {
		model.addAttribute("numbers", state.numbers());
		model.addAttribute("failures", state.failures());
		model.addAttribute("sending", state.isSending());
		model.addAttribute("minutes", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficialClock.ZONE));
		return "notification/outbox";
	}

	@PostMapping("/outbox/{message}")
	String resend(@PathVariable long message) {
		resending.resend(message);
		return "redirect:/outbox";
	}

}
