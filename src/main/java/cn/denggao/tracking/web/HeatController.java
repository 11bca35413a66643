package cn.denggao.tracking.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import cn.denggao.engine.DefinitionOwners;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.tracking.domain.ReadingHeat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 运行热力图: where projects are on a version of a process, and where it is slow. */
@Controller
class HeatController {

	private static final Pattern DIAGRAM = Pattern
		.compile("([a-z][a-z0-9-]{0,80})\\.bpmn(?:@([A-Za-z0-9][A-Za-z0-9-]{0,40}))?");

	private final ReadingHeat reading;

	private final RoundDirectory rounds;

	private final HeatSigns signs;

	private final CurrentActor current;

	private final ObjectProvider<DefinitionOwners> owners;

	HeatController(ReadingHeat reading, RoundDirectory rounds, HeatSigns signs, CurrentActor current,
			ObjectProvider<DefinitionOwners> owners) {
		this.reading = reading;
		this.rounds = rounds;
		this.signs = signs;
		this.current = current;
		this.owners = owners;
	}

	@GetMapping("/modeling/definitions/{definition}/heat")
	String show(@PathVariable String definition, HeatForm form, Model model) {
		var file = DIAGRAM.matcher(definition);
		if (!isAdministrator() || !file.matches()) {
			throw Refused.notFound();
		}
		var heat = reading.of(file.group(1), file.group(2), form.version(), form.ofRound());
		model.addAttribute("heat", heat);
		model.addAttribute("signs", signs.of(heat));
		model.addAttribute("rounds", roundNames());
		model.addAttribute("chosen", form);
		model.addAttribute("owner", nameOf(file.group(2)));
		model.addAttribute("definition", definition);
		return "tracking/heat";
	}

	/** Null for the shared one. */
	private String nameOf(String owner) {
		return owners.stream()
			.filter(one -> owner != null && one.know(owner))
			.findFirst()
			.map(one -> one.nameOf(owner))
			.orElse(owner);
	}

	private boolean isAdministrator() {
		var actor = current.get();
		return actor.has(Role.SYS_ADMIN.code()) || actor.has(Role.SEC_ADMIN.code());
	}

	private Map<String, String> roundNames() {
		var names = new LinkedHashMap<String, String>();
		rounds.all().forEach(round -> names.put(round.id().toString(), round.title()));
		return names;
	}

}
