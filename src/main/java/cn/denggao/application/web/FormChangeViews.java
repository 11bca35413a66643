package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.DossierForms;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.FormDraft;
import cn.denggao.programme.FormDrafts;
import cn.denggao.programme.FormVersion;
import cn.denggao.programme.ProposedForm;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** What the page of a round's form shows: its versions and what waits to be decided. */
@Component
class FormChangeViews {

	private final RoundDirectory rounds;

	private final RoundOffices offices;

	private final RoundForms forms;

	private final ChangingForm changing;

	private final FormDrafts drafts;

	private final DossierForms written;

	private final ProjectDirectory projects;

	private final FormWords words;

	private final AccountDirectory accounts;

	private final CurrentActor currentActor;

	FormChangeViews(RoundDirectory rounds, RoundOffices offices, RoundForms forms, ChangingForm changing,
			FormDrafts drafts, DossierForms written, ProjectDirectory projects, FormWords words,
			AccountDirectory accounts, CurrentActor currentActor) {
		this.rounds = rounds;
		this.offices = offices;
		this.forms = forms;
		this.changing = changing;
		this.drafts = drafts;
		this.written = written;
		this.projects = projects;
		this.words = words;
		this.accounts = accounts;
		this.currentActor = currentActor;
	}

	/** The round, for officers and leaders of whoever decides, once it is open. */
	RoundSummary requireOffice(RoundId id) {
		var round = rounds.require(id);
		var actor = currentActor.get();
		if (!offices.mayAct(actor, round, Role.HC_DECIDER, Role.HC_DECIDER_LEADER)
				|| round.status() == RoundStatus.DRAFT) {
			throw Refused.notFound();
		}
		return round;
	}

	/**
	 * The page.
	 * @param changed a form somebody is just changing, or null
	 */
	View of(RoundId id, String changed, String reason, boolean returnedToo) {
		var round = requireOffice(id);
		var actor = currentActor.get();
		int newest = forms.newest(id);
		var now = written.of(id, newest);
		var proposed = forms.proposed(id).map(form -> proposal(id, form, now)).orElse(null);
		boolean editable = round.isOpen() && proposed == null && offices.mayAct(actor, round, Role.HC_DECIDER);
		var working = drafts.working(id);
		return new View(round, forms.versions(id).stream().map(this::line).toList(), proposed, editable,
				mayApprove(round, proposed, actor), offices.mayAct(actor, round, Role.HC_DECIDER),
				offices.mayAct(actor, round, Role.HC_DECIDER_LEADER), working,
				(changed == null && editable) ? working.yaml() : changed, reason, returnedToo,
				(changed == null && !(editable && working.isBegun())) ? null
						: words.of(now, written.write(id, content(id, changed, working))),
				projects.keysInRound(id, ProjectStatus.DRAFT).size(),
				projects.keysInRound(id, ProjectStatus.RETURNED).size());
	}

	private String content(RoundId id, String changed, FormDraft working) {
		return (changed == null) ? working.content() : changing.read(id, changed);
	}

	private boolean mayApprove(RoundSummary round, Proposal proposed, Actor actor) {
		return proposed != null && round.isOpen() && offices.mayAct(actor, round, Role.HC_DECIDER_LEADER);
	}

	private Line line(FormVersion version) {
		return new Line(version, name(version.proposedBy()), ProjectHeads.local(version.proposedAt()),
				name(version.approvedBy()), ProjectHeads.local(version.approvedAt()));
	}

	private Proposal proposal(RoundId round, ProposedForm form, DossierForm now) {
		return new Proposal(form, name(form.proposedBy()), ProjectHeads.local(form.proposedAt()),
				words.of(now, written.write(round, form.content())));
	}

	private String name(String login) {
		return (login == null) ? "" : accounts.nameOf(login);
	}

	/**
	 * The page.
	 *
	 * @param editable whether the acting person may propose another form
	 * @param working what the person has begun to change
	 * @param text what stands in the field, or null
	 * @param draft what the text would change, or null
	 * @param drafts applications that are still written
	 * @param returned applications that are being corrected
	 */
	record View(RoundSummary round, List<Line> versions, Proposal proposal, boolean editable, boolean mayApprove,
			boolean officer, boolean leader, FormDraft working, String text, String reason, boolean returnedToo,
			List<FormWords.Part> draft, int drafts, int returned) {
	}

	/** One version with the names of those who answer for it. */
	record Line(FormVersion version, String proposedBy, LocalDateTime proposedAt, String approvedBy,
			LocalDateTime approvedAt) {
	}

	/** What waits for the second person. */
	record Proposal(ProposedForm form, String by, LocalDateTime at, List<FormWords.Part> parts) {
	}

}
