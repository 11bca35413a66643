package cn.denggao.modeling.rehearsal.web;

import java.util.Optional;
import java.util.UUID;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.KnownOwners;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals.Report;
import cn.denggao.modeling.rehearsal.domain.RehearsedPath;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of a rehearsal. */
@Controller
@RequestMapping("/modeling/rehearsals/{rehearsal}")
class RehearsalReportController {

	private final ReadingRehearsals reading;

	private final AccountDirectory accounts;

	private final KnownOwners owners;

	RehearsalReportController(ReadingRehearsals reading, AccountDirectory accounts, KnownOwners owners) {
		this.reading = reading;
		this.accounts = accounts;
		this.owners = owners;
	}

	@GetMapping
	String report(@PathVariable UUID rehearsal, @RequestParam Optional<Integer> path, Model model) {
		var report = reading.report(rehearsal);
		var chosen = path.map(number -> numbered(report, number)).orElse(null);
		model.addAttribute("report", report);
		model.addAttribute("author", accounts.nameOf(report.of().author()));
		model.addAttribute("owner", owners.nameOf(report.of().owner()));
		model.addAttribute("path", chosen);
		model.addAttribute("states", (chosen == null) ? Marks.of(report) : Marks.of(chosen));
		return "modeling/rehearsed";
	}

	private static RehearsedPath numbered(Report report, int number) {
		return report.paths()
			.stream()
			.filter(path -> path.number() == number)
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	/** The diagram as it was rehearsed. */
	@GetMapping("/diagram.bpmn")
	ResponseEntity<byte[]> diagram(@PathVariable UUID rehearsal) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(reading.content(rehearsal));
	}

}
