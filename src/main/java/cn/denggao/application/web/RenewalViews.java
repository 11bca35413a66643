package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.application.domain.renewal.Renewal;
import cn.denggao.application.domain.renewal.Renewals;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.application.domain.renewal.SetAside;
import cn.denggao.application.domain.renewal.SetAsides;
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

	RenewalViews(RenewingDossier renewing, Renewals renewals, SetAsides asides, DossierForms forms, RoundForms versions,
			FormWords words) {
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

	/** Every change, the last first, and what lies aside. */
	View of(ProjectSummary project) {
		return new View(renewals.of(project.id()).stream().map(each -> entry(project, each)).toList(),
				asides.of(project.id()));
	}

	private Entry entry(ProjectSummary project, Renewal renewal) {
		var reason = versions.versions(project.round())
			.stream()
			.filter(version -> version.version() == renewal.to())
			.map(FormVersion::reason)
			.findFirst()
			.orElse("");
		return new Entry(renewal, ProjectHeads.local(renewal.at()), reason,
				words.of(forms.of(project.round(), renewal.from()), forms.of(project.round(), renewal.to())));
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
