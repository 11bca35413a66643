package cn.denggao.application.domain.renewal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.application.domain.writing.SectionHistory;
import cn.denggao.kernel.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what was entered from one form to another: fields of the same code keep their
 * values, what is no longer asked for is set aside, and comes back when it is asked for
 * again. Every section whose questions changed gets a new version, so that nobody saves
 * over it unaware.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovingValues {

	private static final String PROGRAM = Actor.system().login();

	private final DossierForms forms;

	private final Dossiers dossiers;

	private final SectionHistory history;

	private final SetAsides asides;

	MovingValues(DossierForms forms, Dossiers dossiers, SectionHistory history, SetAsides asides) {
		this.forms = forms;
		this.dossiers = dossiers;
		this.history = history;
		this.asides = asides;
	}

	/** How often each section was saved. */
	Map<String, Long> versions(ProjectId project) {
		return dossiers.versions(project);
	}

	Moved move(ProjectSummary project, int from, int to, Instant at) {
		var old = forms.of(project.round(), from);
		var now = forms.of(project.round(), to);
		var versions = dossiers.versions(project.id());
		var moved = new Moved(0, 0);
		for (var entry : dossiers.of(project.id()).sections().entrySet()) {
			var before = old.find(entry.getKey()).orElse(null);
			var after = now.find(entry.getKey()).orElse(null);
			if (before != null && !before.equals(after)) {
				var fit = new Fit(before, after, entry.getValue());
				asides.add(project.id(), before, fit.left(), from, at);
				var values = new HashMap<>(fit.kept());
				moved = moved.plus(fit.left().size(), restore(project.id(), after, values));
				save(project.id(), entry.getKey(), entry.getValue(), values, versions.get(entry.getKey()), at);
			}
		}
		return moved.plus(0, restoreElsewhere(project.id(), now, at));
	}

	/** Fields of sections in which nothing was ever saved, or that were gone. */
	private int restoreElsewhere(ProjectId project, DossierForm form, Instant at) {
		int restored = 0;
		for (var section : form.sections()) {
			var before = dossiers.section(project, section.code());
			var values = new HashMap<>(before);
			int here = restore(project, section, values);
			if (here > 0) {
				long version = dossiers.versions(project).getOrDefault(section.code(), 0L);
				save(project, section.code(), before, values, version, at);
			}
			restored += here;
		}
		return restored;
	}

	/** Rows of tables stay aside: their numbers mean other rows by now. */
	private int restore(ProjectId project, FormSection section, Map<String, String> values) {
		if (section == null) {
			return 0;
		}
		var fields = section.entered();
		int restored = 0;
		for (var aside : asides.of(project)) {
			var field = aside.section().equals(section.code()) ? fields.get(aside.key()) : null;
			if (field != null && !values.containsKey(aside.key()) && !isInRows(section, aside.key())
					&& field.takes(aside.content())) {
				values.put(aside.key(), aside.content());
				asides.takeBack(project, section.code(), aside.key());
				restored++;
			}
		}
		return restored;
	}

	private static boolean isInRows(FormSection section, String key) {
		return section.tables()
			.stream()
			.anyMatch(table -> table.kind() == FormTable.Kind.FREE && key.startsWith(table.code() + "."));
	}

	private void save(ProjectId project, String section, Map<String, String> before, Map<String, String> after,
			long version, Instant at) {
		long saved = dossiers.save(project, section, after, version, PROGRAM, at);
		history.add(project, section, Kind.RENEWED, saved, before, after, PROGRAM, at);
	}

	/** How many values were set aside, and how many came back. */
	record Moved(int setAside, int restored) {

		Moved plus(int left, int back) {
			return new Moved(setAside + left, restored + back);
		}

	}

}
