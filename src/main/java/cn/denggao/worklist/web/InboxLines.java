package cn.denggao.worklist.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.worklist.CaseTitles;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Turns tasks into lines that say what each is about. */
@Component
class InboxLines {

	private final List<CaseTitles> features;

	private final OfficialClock clock;

	InboxLines(List<CaseTitles> features, OfficialClock clock) {
		this.features = features;
		this.clock = clock;
	}

	InboxLine of(WorklistEntry entry, String login) {
		return of(List.of(entry), login).get(0);
	}

	List<InboxLine> of(List<WorklistEntry> entries, String login) {
		var titles = titles(entries);
		var now = clock.now();
		return entries.stream()
			.map(entry -> InboxLine.of(entry, entry.about().map(titles::get).orElse(""), now, login))
			.toList();
	}

	private Map<UUID, String> titles(List<WorklistEntry> entries) {
		var cases = entries.stream().map(WorklistEntry::about).flatMap(Optional::stream).collect(Collectors.toSet());
		var titles = new HashMap<UUID, String>();
		features.forEach(feature -> titles.putAll(feature.titles(cases)));
		return titles;
	}

}
