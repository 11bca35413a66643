package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.domain.DraftingAgreement.Work;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a project's agreement to whoever may see the project. */
@Service
@Transactional(readOnly = true)
public class ReadingAgreement {

	private final CurrentActor actor;

	private final ProjectVisibility visibility;

	private final TaskAgreements agreements;

	private final FirstDraft firstDraft;

	private final ApprovalStageProcess process;

	ReadingAgreement(CurrentActor actor, ProjectVisibility visibility, TaskAgreements agreements, FirstDraft firstDraft,
			ApprovalStageProcess process) {
		this.actor = actor;
		this.visibility = visibility;
		this.agreements = agreements;
		this.firstDraft = firstDraft;
		this.process = process;
	}

	public AgreementView read(ProjectId id) {
		var project = visibility.require(id, actor.get());
		var agreement = agreements.findFirstByProjectOrderByVersionNoDesc(id.value()).orElseThrow(Refused::notFound);
		var content = agreement.content();
		boolean writable = agreement.isDrafting() && visibility.mayAct(id, actor.get(), Role.HOSPITAL_DEPT.code())
				&& process.isAt(id, ApprovalStageProcess.Step.DRAFT_AGREEMENT);
		return new AgreementView(project, agreement.number(), agreement.versionNo(), agreement.status().name(),
				agreement.dueAt(), writable, content.goal(), content.management(), content.indicators(),
				firstDraft.indicators(project, content.termStart()), works(content), content, agreement.loweringNo(),
				agreement.checkReason(), signatures(agreement));
	}

	private static List<Work> works(AgreementContent content) {
		return content.tasks()
			.stream()
			.map(task -> new Work(task.content(), task.output(), task.owner(), task.start(), task.end()))
			.toList();
	}

	private static List<Signature> signatures(TaskAgreement agreement) {
		return agreement.signatures()
			.stream()
			.map(one -> new Signature(one.capacity().name(), one.isAgreed(), one.reason(), one.login(), one.signedAt()))
			.toList();
	}

	/**
	 * An agreement for a page.
	 *
	 * @param writable whether the reader may write it now
	 * @param applied what the application promised
	 */
	public record AgreementView(ProjectSummary project, String number, int version, String status, Instant dueAt,
			boolean writable, String goal, String management, List<AgreedIndicator> indicators,
			List<AgreedIndicator> applied, List<Work> works, AgreementContent content, Optional<String> loweringNo,
			Optional<String> checkReason, List<Signature> signatures) {
	}

	/** A signature for a page. */
	public record Signature(String capacity, boolean agreed, String reason, String login, Instant at) {
	}

}
