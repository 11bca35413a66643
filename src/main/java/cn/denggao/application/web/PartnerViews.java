package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.partner.AnsweringPartnership;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.partner.Partner;
import cn.denggao.application.domain.partner.Partnerships;
import cn.denggao.application.domain.writing.WritingRights;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows partner hospitals to whoever may read the application. */
@Component
class PartnerViews {

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final ProjectHeads heads;

	private final RoundDirectory rounds;

	private final Consortium consortium;

	private final Partnerships partnerships;

	private final AnsweringPartnership answering;

	private final WritingRights rights;

	private final OrganisationDirectory organisations;

	private final AccountDirectory accounts;

	private final CurrentActor actor;

	PartnerViews(ProjectVisibility visibility, ProjectDirectory projects, ProjectHeads heads, RoundDirectory rounds,
			Consortium consortium, Partnerships partnerships, AnsweringPartnership answering, WritingRights rights,
			OrganisationDirectory organisations, AccountDirectory accounts, CurrentActor actor) {
		this.visibility = visibility;
		this.projects = projects;
		this.heads = heads;
		this.rounds = rounds;
		this.consortium = consortium;
		this.partnerships = partnerships;
		this.answering = answering;
		this.rights = rights;
		this.organisations = organisations;
		this.accounts = accounts;
		this.actor = actor;
	}

	/** Everything the page of one application shows. */
	void show(ProjectId id, Model model) {
		var project = visibility.requireReader(id, actor.get());
		var named = consortium.named(id);
		boolean editable = rights.mayLead(id);
		model.addAttribute("limits", consortium.asked(project.round()).orElseThrow(Refused::notFound));
		model.addAttribute("head", heads.of(project));
		boolean own = isOfConsortium(project);
		model.addAttribute("own", own);
		model.addAttribute("lines",
				named.stream()
					.filter(partner -> own || partner.isConfirmed())
					.map(partner -> line(project, partner))
					.toList());
		model.addAttribute("editable", editable);
		model.addAttribute("reopens", !editable && rights.mayReopen(id));
		model.addAttribute("hospitals", editable ? others(project, named) : Map.of());
	}

	/** Others read who takes part, not who was asked and declined. */
	private boolean isOfConsortium(ProjectSummary project) {
		var own = OrganisationId.of(actor.get().organisation());
		return organisations.current(project.hospital()).equals(own) || consortium.of(project.id()).contains(own);
	}

	/** How many of those named have confirmed; null where nobody is to be named. */
	Standing standing(ProjectSummary project) {
		if (consortium.asked(project.round()).isEmpty()) {
			return null;
		}
		var named = consortium.named(project.id());
		return new Standing((int) named.stream().filter(Partner::isConfirmed).count(), named.size());
	}

	/** Applications of others in which the acting person's hospital takes part. */
	List<Part> parts() {
		return partnerships.of(actor.get()).stream().map(partner -> {
			var project = projects.require(partner.project());
			return new Part(partner, project, rounds.require(project.round()).title(),
					ApplicationLines.tone(project.status()), answering.mayAnswer(project, partner));
		}).toList();
	}

	private Line line(ProjectSummary project, Partner partner) {
		var hospital = organisations.hospital(partner.hospital());
		return new Line(partner, hospital, organisations.region(hospital.region()).name(),
				ProjectHeads.local(partner.answeredAt()), ProjectHeads.local(partner.leftAt()),
				(partner.answeredBy() == null) ? null : accounts.nameOf(partner.answeredBy()),
				answering.mayAnswer(project, partner), !consortium.stands(partner));
	}

	/** Hospitals of the register that can still be named, by id. */
	private Map<String, String> others(ProjectSummary project, List<Partner> named) {
		Set<String> taken = named.stream().map(partner -> partner.hospital().value()).collect(Collectors.toSet());
		taken.add(organisations.current(project.hospital()).value());
		var options = new LinkedHashMap<String, String>();
		organisations.hospitals()
			.stream()
			.filter(hospital -> !taken.contains(hospital.id().value()))
			.forEach(hospital -> options.put(hospital.id().value(), hospital.name()));
		return options;
	}

	/** How far the confirmations are. */
	record Standing(int confirmed, int named) {
	}

	/**
	 * A partner as shown.
	 *
	 * @param mine whether the reader is to answer for it
	 * @param gone whether it has ceased to exist, without another in its place
	 */
	record Line(Partner partner, HospitalSummary hospital, String region, LocalDateTime answeredAt,
			LocalDateTime leftAt, String answeredBy, boolean mine, boolean gone) {
	}

	/**
	 * The reader's hospital in an application of another.
	 *
	 * @param asked whether the reader is to answer
	 */
	record Part(Partner partner, ProjectSummary project, String round, String tone, boolean asked) {

		/**
		 * Whether there is a dossier to read: one of a lapsed draft was never handed in,
		 * and whoever has left reads none.
		 */
		public boolean isReadable() {
			return !partner.hasLeft() && (project.submittedAt() != null || project.status() == ProjectStatus.DRAFT);
		}

	}

}
