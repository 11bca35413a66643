package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.application.domain.dossier.WrittenForms;
import cn.denggao.application.domain.renewal.Renewal;
import cn.denggao.application.domain.renewal.Renewals;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.application.domain.renewal.SetAside;
import cn.denggao.application.domain.renewal.SetAsides;
import cn.denggao.application.domain.renewal.TakingBackDraft;
import cn.denggao.programme.FormVersion;
import cn.denggao.programme.RoundForms;

import org.springframework.stereotype.Component;

/** Tells the hospital what a changed form means for its dossier. */
@Component
class RenewalViews {

	private final RenewingDossier renewing;

	private final Renewals renewals;

	private final SetAsides asides;

	private final DossierForms forms;

	private final RoundForms versions;

	private final FormWords words;

	private final TakingBackDraft takingBack;

	private final WrittenForms written;

	RenewalViews(RenewingDossier renewing, Renewals renewals, SetAsides asides, DossierForms forms, RoundForms versions,
			FormWords words, TakingBackDraft takingBack, WrittenForms written) {
		this.takingBack = takingBack;
		this.written = written;
		this.renewing = renewing;
		this.renewals = renewals;
		this.asides = asides;
		this.forms = forms;
		this.versions = versions;
		this.words = words;
	}

	/** At the latest now the dossier follows its round's form. */
	void renew(ProjectId project) {
		renewing.renew(project);
	}

	/**
	 * All of which the hospital has not taken note, as one change; null if there is none.
	 */
	Entry unseen(ProjectSummary project) {
		var open = renewals.of(project.id()).stream().filter(each -> !each.seen()).toList();
		if (open.isEmpty()) {
			return null;
		}
		var newest = open.get(0);
		return entry(project, new Renewal(open.get(open.size() - 1).from(), newest.to(), newest.at(),
				open.stream().mapToInt(Renewal::setAside).sum(), open.stream().mapToInt(Renewal::restored).sum(),
				open.stream().flatMap(each -> each.reopened().stream()).distinct().sorted().toList(), false));
	}

	/**
	 * What a newer form asks for differently that a finished draft does not follow; null
	 * if there is none.
	 */
	Left left(ProjectSummary project) {
		int newer = takingBack.newer(project);
		if (newer == 0) {
			return null;
		}
		int now = written.of(project.id());
		return new Left(now, newer, reason(project, newer),
				words.of(forms.of(project.round(), now), forms.of(project.round(), newer)),
				takingBack.isMine(project.id()));
	}

	/** Every change, the last first, and what lies aside. */
	View of(ProjectSummary project) {
		return new View(renewals.of(project.id()).stream().map(each -> entry(project, each)).toList(),
				asides.of(project.id()));
	}

	private Entry entry(ProjectSummary project, Renewal renewal) {
		return new Entry(renewal, ProjectHeads.local(renewal.at()), reason(project, renewal.to()),
				words.of(forms.of(project.round(), renewal.from()), forms.of(project.round(), renewal.to())));
	}

	private String reason(ProjectSummary project, int to) {
		return versions.versions(project.round())
			.stream()
			.filter(version -> version.version() == to)
			.map(FormVersion::reason)
			.findFirst()
			.orElse("");
	}

	/**
	 * A newer form beside a finished draft.
	 *
	 * @param mine whether the reader may take the draft back
	 */
	record Left(int from, int to, String reason, List<FormWords.Part> parts, boolean mine) {
	}

	/** All changes of one dossier. */
	record View(List<Entry> entries, List<SetAside> asides) {
	}

	/**
	 * One change.
	 *
	 * @param reason why the authority changed the form
	 */
	record Entry(Renewal renewal, LocalDateTime at, String reason, List<FormWords.Part> parts) {

		/** How many things of a kind there are in all sections. */
		public long count(String kind) {
			return parts.stream().mapToLong(part -> part.count(kind)).sum();
		}

		/** What differs in one section, null if nothing. */
		public FormWords.Part in(String section) {
			return parts.stream().filter(part -> part.code().equals(section)).findFirst().orElse(null);
		}

	}

}
