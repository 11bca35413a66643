package cn.denggao.application.domain.renewal;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.application.domain.dossier.WrittenForms;
import cn.denggao.application.domain.writing.KeepingSection;
import cn.denggao.application.domain.writing.MergingSection;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.application.domain.writing.WritingRights;
import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody types on a page that was made by an earlier version of the form. What the form
 * still asks for goes where it belongs, the rest is set aside; nothing is lost and
 * nothing gets into another field.
 */
@Service
@Transactional
public class OldPages {

	private final WritingRights rights;

	private final WrittenForms written;

	private final DossierForms forms;

	private final MergingSection merging;

	private final KeepingSection keeping;

	private final SetAsides asides;

	private final OfficialClock clock;

	OldPages(WritingRights rights, WrittenForms written, DossierForms forms, MergingSection merging,
			KeepingSection keeping, SetAsides asides, OfficialClock clock) {
		this.rights = rights;
		this.written = written;
		this.forms = forms;
		this.merging = merging;
		this.keeping = keeping;
		this.asides = asides;
		this.clock = clock;
	}

	/**
	 * Whether the page is older than the dossier's form.
	 * @param form version the page was made by, 0 if it does not say
	 */
	@Transactional(readOnly = true)
	public boolean isOld(ProjectId project, int form) {
		return form > 0 && form < written.of(project);
	}

	/** What of the typed text belongs into the section as it is asked for now. */
	@Transactional(readOnly = true)
	public Map<String, String> fitting(ProjectId project, String section, Map<String, String> typed, int form) {
		return fit(project, section, typed, form).kept();
	}

	/**
	 * Takes everything in.
	 * @param version of the section from which the person began
	 * @param form version of the form the page was made by
	 */
	public Taken take(ProjectId id, String code, Map<String, String> typed, long version, int form) {
		var project = rights.requireWriter(id, code);
		var old = forms.of(project.round(), form).section(code);
		var fit = fit(id, code, typed, form);
		keeping.setAside(id, old, asides.in(id, code), fit.left(), merging.current(id, code));
		asides.add(id, old, fit.left(), form, clock.now());
		var section = forms.of(project.round(), written.of(id)).find(code);
		if (section.isEmpty()) {
			return new Taken(Outcome.ASIDE, version);
		}
		var merge = merging.merge(id, code, fit.kept(), version);
		long current = merging.current(id, code);
		if (!merge.clashes().isEmpty()) {
			return new Taken(Outcome.CLASH, version);
		}
		return new Taken(Outcome.KEPT,
				keeping.keep(id, section.get(), keeping.values(section.get(), merge.settled()), current, Kind.SAVED));
	}

	private Fit fit(ProjectId id, String code, Map<String, String> typed, int form) {
		var project = rights.requireWriter(id, code);
		var old = forms.of(project.round(), form).section(code);
		return new Fit(old, forms.of(project.round(), written.of(id)).find(code).orElse(null), typed);
	}

	/** What became of it. */
	public enum Outcome {

		/** Saved; what no longer belongs there lies aside. */
		KEPT,
		/** The section is gone; all of it lies aside. */
		ASIDE,
		/** Somebody else has changed the same fields. */
		CLASH

	}

	/** What became of it, and the version of the section since. */
	public record Taken(Outcome outcome, long version) {
	}

}
