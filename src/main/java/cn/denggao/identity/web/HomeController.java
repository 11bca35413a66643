package cn.denggao.identity.web;

import cn.denggao.identity.CurrentActor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people land: the first page of their menu. */
@Controller
class HomeController {

	private final CurrentActor currentActor;

	private final PortalParts parts;

	HomeController(CurrentActor currentActor, PortalParts parts) {
		this.currentActor = currentActor;
		this.parts = parts;
	}

	@GetMapping("/")
	String home() {
		return parts.entriesFor(currentActor.get())
			.stream()
			.findFirst()
			.map((entry) -> "redirect:" + entry.path())
			.orElse("identity/home");
	}

}
