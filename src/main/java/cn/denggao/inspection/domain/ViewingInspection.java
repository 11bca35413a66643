package cn.denggao.inspection.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a mid-term inspection to whoever may see the project. */
@Service
@Transactional(readOnly = true)
public class ViewingInspection {

	private static final String LEADER = "project-leader";

	private final Inspections inspections;

	private final ProjectVisibility visibility;

	private final AgreementDirectory agreements;

	private final LedgerReading ledgers;

	private final ReportDrafts drafts;

	private final MeasuringIndicators measuring;

	private final CurrentActor actor;

	ViewingInspection(Inspections inspections, ProjectVisibility visibility, AgreementDirectory agreements,
			LedgerReading ledgers, ReportDrafts drafts, MeasuringIndicators measuring, CurrentActor actor) {
		this.drafts = drafts;
		this.measuring = measuring;
		this.inspections = inspections;
		this.visibility = visibility;
		this.agreements = agreements;
		this.ledgers = ledgers;
		this.actor = actor;
	}

	/** The newest inspection of a project, else not found. */
	public InspectionView view(ProjectId id) {
		var project = visibility.require(id, actor.get());
		var inspection = inspections.newest(id).orElseThrow(Refused::notFound);
		var leader = visibility.mayAct(id, actor.get(), LEADER);
		var draft = draft(inspection, leader);
		boolean reports = inspection.status() == InspectionStatus.REPORTING;
		return new InspectionView(project, inspection.status().name(), inspection.reportDueAt(), inspection.isLate(),
				inspection.report(), inspection.returnReason(), inspection.rectifyDueAt(), inspection.rectification(),
				reached(inspection, reports ? draft : null),
				agreements.inForce(id).map(AgreementSummary::indicators).orElse(List.of()), judged(inspection),
				proposal(inspection), ledgers.figures(id), draft, leader && reports,
				reports && draft != null && draft.isOpen() && isPrincipal(id),
				leader && inspection.status() == InspectionStatus.RECTIFYING);
	}

	/** What is not handed in yet is for the two who sign. */
	private ReportDraft draft(Inspection inspection, boolean leader) {
		return drafts.of(inspection.id())
			.filter(each -> each.handedInAt() != null || leader || isPrincipal(inspection.project()))
			.orElse(null);
	}

	private List<ReachedIndicator> reached(Inspection inspection, ReportDraft draft) {
		return (draft == null) ? inspection.attempt().reached()
				: measuring.known(inspection.project(), draft.actuals());
	}

	private boolean isPrincipal(ProjectId project) {
		return visibility.mayAct(project, actor.get(), Role.HOSPITAL_PRINCIPAL.code());
	}

	private List<InspectionView.Judged> judged(Inspection inspection) {
		var shown = isAbove(inspection.project());
		return inspection.attempts()
			.stream()
			.filter(attempt -> attempt.conclusion().isPresent())
			.map(attempt -> new InspectionView.Judged(attempt.number(), shown ? attempt.points() : null,
					attempt.conclusion().orElseThrow()))
			.toList();
	}

	private InspectionView.Judged proposal(Inspection inspection) {
		var attempt = inspection.attempt();
		return (isAbove(inspection.project()) && inspection.status() == InspectionStatus.TO_CONFIRM)
				? new InspectionView.Judged(attempt.number(), attempt.points(), attempt.proposal()) : null;
	}

	/** Whether whoever decides looks at it, or those who advise. */
	private boolean isAbove(ProjectId project) {
		return Stream.of(Role.HC_DECIDER, Role.HC_DECIDER_LEADER, Role.LEADING_GROUP)
			.anyMatch(role -> visibility.mayAct(project, actor.get(), role.code()));
	}

}
