package cn.denggao.application.web;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.Defects;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.Returns;
import cn.denggao.application.domain.Returns.Return;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Makes the view of the newest return. */
@Component
class CorrectionViews {

	private final Returns returns;

	private final Defects defects;

	private final DossierDesk desk;

	private final Seals seals;

	private final ProjectHeads heads;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	CorrectionViews(Returns returns, Defects defects, DossierDesk desk, Seals seals, ProjectHeads heads,
			ProjectVisibility visibility, CurrentActor actor) {
		this.returns = returns;
		this.defects = defects;
		this.desk = desk;
		this.seals = seals;
		this.heads = heads;
		this.visibility = visibility;
		this.actor = actor;
	}

	/** Not found if nothing was ever returned. */
	CorrectionView of(ProjectSummary project) {
		var returned = returns.all(project.id()).stream().findFirst().orElseThrow(Refused::notFound);
		boolean open = project.status() == ProjectStatus.RETURNED;
		return new CorrectionView(returned, returned.dueAt().atZone(OfficialClock.ZONE).toLocalDate().minusDays(1),
				heads.daysLeft(returned.dueAt().minusMillis(1)), open, faults(project, returned),
				open ? desk.problems(project).size() : 0, seals.of(project, returned.returnedAt()),
				visibility.mayAct(project.id(), actor.get(), Role.HOSPITAL_APPLICANT.code()));
	}

	private List<CorrectionView.Fault> faults(ProjectSummary project, Return returned) {
		var form = desk.form(project);
		return Stream
			.concat(returned.defects().stream().map(code -> fault(form, "application.defect.", code, null)),
					defects.notes(project.id(), returned.level())
						.stream()
						.map(note -> fault(form, "application.checklist.", note.item(), note.text())))
			.toList();
	}

	private CorrectionView.Fault fault(DossierForm form, String prefix, String code, String note) {
		var section = defects.sectionOf(form, code).map(form::section);
		return new CorrectionView.Fault(prefix + code, note, section.map(each -> each.code()).orElse(null),
				section.map(each -> each.title()).orElse(null));
	}

}
