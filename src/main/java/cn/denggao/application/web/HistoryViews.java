package cn.denggao.application.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.SnapshotWriter;
import cn.denggao.application.domain.writing.SectionChange;
import cn.denggao.application.domain.writing.SectionHistory;
import cn.denggao.identity.AccountDirectory;

import org.springframework.stereotype.Component;

/** The changes of a section, saves of one person shortly after each other as one. */
@Component
class HistoryViews {

	private static final Duration PAUSE = Duration.ofMinutes(5);

	private final DossierDesk desk;

	private final SectionHistory history;

	private final SnapshotWriter words;

	private final AccountDirectory accounts;

	HistoryViews(DossierDesk desk, SectionHistory history, SnapshotWriter words, AccountDirectory accounts) {
		this.desk = desk;
		this.history = history;
		this.words = words;
		this.accounts = accounts;
	}

	/** Of the section of this code, or of the first. */
	HistoryView of(ProjectSummary project, String code) {
		var sections = desk.form(project).sections();
		var section = (code == null) ? sections.get(0) : desk.form(project).section(code);
		return new HistoryView(section, sections,
				grouped(history.of(project.id(), section.code())).stream().map(each -> entry(section, each)).toList());
	}

	/** The last first; each group holds its newest change first. */
	private static List<List<SectionChange>> grouped(List<SectionChange> changes) {
		var groups = new ArrayList<List<SectionChange>>();
		for (var change : changes) {
			var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
			if (last != null && belongs(change, last.get(last.size() - 1))) {
				last.add(change);
			}
			else {
				groups.add(new ArrayList<>(List.of(change)));
			}
		}
		return groups;
	}

	private static boolean belongs(SectionChange earlier, SectionChange later) {
		return earlier.kind() == SectionChange.Kind.SAVED && later.kind() == SectionChange.Kind.SAVED
				&& earlier.login().equals(later.login())
				&& Duration.between(earlier.at(), later.at()).compareTo(PAUSE) <= 0;
	}

	private Entry entry(FormSection section, List<SectionChange> group) {
		var newest = group.get(0);
		var oldest = group.get(group.size() - 1);
		var fields = new LinkedHashMap<String, SectionChange.Field>();
		group.forEach(change -> change.fields()
			.forEach(field -> fields.merge(field.key(), field,
					(later, earlier) -> new SectionChange.Field(field.key(), earlier.before(), later.after()))));
		return new Entry(newest.kind(), accounts.nameOf(newest.login()), local(oldest.at()), local(newest.at()),
				group.size(),
				fields.values()
					.stream()
					.filter(field -> !field.before().equals(field.after()))
					.map(field -> line(section, field))
					.toList());
	}

	private Line line(FormSection section, SectionChange.Field change) {
		var field = section.entered().get(change.key());
		return new Line(section.labelOf(change.key()),
				(field == null) ? change.before() : words.words(field, change.before()),
				(field == null) ? change.after() : words.words(field, change.after()));
	}

	private static LocalDateTime local(Instant at) {
		return ProjectHeads.local(at);
	}

	/** The changes of one section. */
	record HistoryView(FormSection section, List<FormSection> sections, List<Entry> entries) {

	}

	/**
	 * What one person changed in one go.
	 *
	 * @param saves how many saves it was
	 */
	record Entry(SectionChange.Kind kind, String by, LocalDateTime from, LocalDateTime to, int saves,
			List<Line> lines) {

	}

	/** One field before and after, in words. */
	record Line(String label, String before, String after) {

	}

}
