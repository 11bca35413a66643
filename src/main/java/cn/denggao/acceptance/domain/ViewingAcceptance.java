package cn.denggao.acceptance.domain;

import java.util.List;

import cn.denggao.acceptance.domain.AcceptanceView.Step;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationHistory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a final acceptance to whoever may see the project. */
@Service
@Transactional(readOnly = true)
public class ViewingAcceptance {

	private final Acceptances acceptances;

	private final CertificateBook certificates;

	private final ProjectVisibility visibility;

	private final AgreementDirectory agreements;

	private final LedgerReading ledgers;

	private final FinalAcceptanceProcess process;

	private final IssuingOffice office;

	private final OrganisationHistory history;

	private final CurrentActor actor;

	ViewingAcceptance(Acceptances acceptances, CertificateBook certificates, ProjectVisibility visibility,
			AgreementDirectory agreements, LedgerReading ledgers, FinalAcceptanceProcess process, IssuingOffice office,
			OrganisationHistory history, CurrentActor actor) {
		this.acceptances = acceptances;
		this.certificates = certificates;
		this.visibility = visibility;
		this.agreements = agreements;
		this.ledgers = ledgers;
		this.process = process;
		this.office = office;
		this.history = history;
		this.actor = actor;
	}

	/** The newest acceptance of a project, else not found. */
	public AcceptanceView view(ProjectId id) {
		var project = visibility.require(id, actor.get());
		var acceptance = acceptances.newest(id).orElseThrow(Refused::notFound);
		return new AcceptanceView(project, acceptance.status().name(), acceptance.applyDueAt(), acceptance.isLate(),
				acceptance.report(), acceptance.checkReason(), opinion(acceptance, project), acceptance.rectifyDueAt(),
				acceptance.rectification(), acceptance.attempt().reached(),
				agreements.inForce(id).map(AgreementSummary::indicators).orElse(List.of()), ledgers.reported(id),
				acceptance.attempt().conclusion(), ledgers.figures(id), step(acceptance));
	}

	/** The hospital learns what the third party says with the conclusion, not before. */
	private String opinion(Acceptance acceptance, ProjectSummary project) {
		var hospital = project.hospital().value().equals(actor.get().organisation());
		return (hospital && acceptance.attempt().conclusion().isEmpty()) ? null : acceptance.thirdPartyOpinion();
	}

	/** The newest certificate of a project, else not found. */
	public CertificatePaper certificate(ProjectId id) {
		var project = visibility.require(id, actor.get());
		return certificates.findByProjectIdOrderByIssuedOn(id.value())
			.stream()
			.reduce((earlier, later) -> later)
			.map(each -> new CertificatePaper(project, history.nameOn(project.hospital(), each.issuedOn()),
					each.number(), each.grade(), each.issuedOn(), each.recheckOn(), each.revokedOn(),
					office.of(project)))
			.orElseThrow(Refused::notFound);
	}

	private Step step(Acceptance acceptance) {
		var project = acceptance.project();
		return switch (acceptance.status()) {
			case APPLYING -> mayAct(project, "project-leader") ? Step.APPLY : Step.NONE;
			case MENDING -> mayAct(project, "hospital-dept") ? Step.MEND : Step.NONE;
			case RECTIFYING -> mayAct(project, "project-leader") ? Step.RECTIFY : Step.NONE;
			default -> mayAct(project, "third-party") && process.awaitsEvaluation(project) ? Step.EVALUATE : Step.NONE;
		};
	}

	private boolean mayAct(ProjectId project, String role) {
		return visibility.mayAct(project, actor.get(), role);
	}

}
