package cn.denggao.notification.web;

import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.notification.domain.OutboxState;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 邮件发送: what waits and what fails, for the system administrator. */
@Controller
class OutboxController {

	private final OutboxState state;

	OutboxController(OutboxState state) {
		this.state = state;
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

}
