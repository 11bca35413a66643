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

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns tasks into lines that say what each is about. */
@Component
class InboxLines {

	private final List<CaseTitles> features;

	private final OfficialClock clock;

	private final MessageSource messages;

	InboxLines(List<CaseTitles> features, OfficialClock clock, MessageSource messages) {
		this.messages = messages;
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
			.map(entry -> InboxLine.of(entry, entry.about().map(titles::get).orElse(""), process(entry), now, login))
			.toList();
	}

	/** A process that came by the interface has no name here. */
	private String process(WorklistEntry entry) {
		return messages.getMessage("worklist.process." + entry.process(), null, "", LocaleContextHolder.getLocale());
	}

	private Map<UUID, String> titles(List<WorklistEntry> entries) {
		var cases = entries.stream().map(WorklistEntry::about).flatMap(Optional::stream).collect(Collectors.toSet());
		var titles = new HashMap<UUID, String>();
		features.forEach(feature -> titles.putAll(feature.titles(cases)));
		return titles;
	}

}
