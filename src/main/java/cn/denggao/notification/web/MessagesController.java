package cn.denggao.notification.web;

import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.notification.domain.MessageBox;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 通知: what the signed-in person was told. */
@Controller
class MessagesController {

	private static final int NEWEST = 100;

	private final MessageBox box;

	private final CurrentActor actor;

	MessagesController(MessageBox box, CurrentActor actor) {
		this.box = box;
		this.actor = actor;
	}

	@GetMapping("/messages")
	String show(Model model) {
		model.addAttribute("lines", box.newest(actor.login(), NEWEST));
		model.addAttribute("minutes", DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficialClock.ZONE));
		return "notification/messages";
	}

	@PostMapping("/messages/read")
	String readAll() {
		box.readAll(actor.login());
		return "redirect:/messages";
	}

}
