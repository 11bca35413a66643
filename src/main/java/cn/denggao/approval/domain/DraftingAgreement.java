package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.domain.AgreementContent.Task;
import cn.denggao.approval.domain.ApprovalStageProcess.Step;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital writes its agreement and hands it in. */
@Service
@Transactional
public class DraftingAgreement {

	private final CurrentActor actor;

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final TaskAgreements agreements;

	private final IndicatorDirectory indicators;

	private final FirstDraft firstDraft;

	private final ApprovalStageProcess process;

	private final ApprovalTrail trail;

	DraftingAgreement(CurrentActor actor, ProjectVisibility visibility, ProjectDirectory projects,
			TaskAgreements agreements, IndicatorDirectory indicators, FirstDraft firstDraft,
			ApprovalStageProcess process, ApprovalTrail trail) {
		this.actor = actor;
		this.visibility = visibility;
		this.projects = projects;
		this.agreements = agreements;
		this.indicators = indicators;
		this.firstDraft = firstDraft;
		this.process = process;
		this.trail = trail;
	}

	/** Keeps an unfinished draft. */
	public void save(ProjectId id, Draft draft) {
		writing(id, draft);
	}

	/** Hands it in for checking; refused while something is missing or lowered. */
	public void handIn(ProjectId id, Draft draft) {
		var agreement = writing(id, draft);
		var content = agreement.content();
		if (content.goal().isBlank()) {
			throw Refused.at("goal", "approval.agreement.goal-missing");
		}
		if (content.tasks().isEmpty()) {
			throw Refused.at("tasks", "approval.agreement.tasks-missing");
		}
		AgreedWork.require(content);
		KeptPromises.requireComplete(content.indicators());
		requirePromisesKept(id, agreement);
		agreement.handIn();
		trail.project("approval.agreement-handed-in", id, "version", agreement.versionNo(), "hash", content.hash());
		process.done(id, Step.DRAFT_AGREEMENT);
	}

	private TaskAgreement writing(ProjectId id, Draft draft) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_DEPT.code());
		projects.lock(id);
		var agreement = agreements.findFirstByProjectOrderByVersionNoDesc(id.value()).orElseThrow(Refused::notFound);
		if (!process.isAt(id, Step.DRAFT_AGREEMENT)) {
			throw Refused.tooLate("approval.agreement.not-open");
		}
		var content = agreement.content();
		requirePossible(projects.require(id).round(), draft);
		requireWithinTerm(content, draft);
		var written = content.indicators().stream().map(draft::promised).toList();
		var loweringNo = draft.loweringNo().isBlank() ? null
				: DocumentNumber.typed("loweringNo", draft.loweringNo()).toString();
		agreement.write(content.written(draft.goal().strip(), draft.management().strip(), written, draft.tasks()),
				loweringNo);
		return agreement;
	}

	private void requirePossible(RoundId round, Draft draft) {
		var definitions = indicators.of(round);
		draft.targets().forEach((code, targets) -> {
			var field = "target." + code + ".";
			definitions.stream().filter(each -> each.code().equals(code)).forEach(definition -> {
				targets.yearly()
					.forEach((year, value) -> Optional.ofNullable(value)
						.ifPresent(each -> definition.requirePossible(field + year, each)));
				Optional.ofNullable(targets.term()).ifPresent(each -> definition.requirePossible(field + "term", each));
			});
		});
	}

	private static void requireWithinTerm(AgreementContent content, Draft draft) {
		draft.targets().forEach((code, targets) -> targets.yearly().keySet().forEach(year -> {
			if (!content.isOfTerm(year)) {
				throw Refused.at("target." + code + "." + year, "approval.agreement.year-outside-term",
						Integer.toString(year), content.termStart(), content.termEnd());
			}
		}));
	}

	private void requirePromisesKept(ProjectId id, TaskAgreement agreement) {
		var applied = firstDraft.indicators(projects.require(id), agreement.content().termStart());
		var lowered = KeptPromises.lowered(applied, agreement.content().indicators());
		if (!lowered.isEmpty() && agreement.loweringNo().isEmpty()) {
			throw Refused.at("loweringNo", "approval.agreement.target-lowered", String.join("、", lowered));
		}
	}

	/**
	 * What the hospital writes.
	 *
	 * @param targets by indicator code
	 * @param loweringNo document that approved lower targets, or empty
	 */
	public record Draft(String goal, String management, Map<String, Targets> targets, List<Work> works,
			String loweringNo) {

		AgreedIndicator promised(AgreedIndicator before) {
			var typed = targets.get(before.code());
			if (typed == null) {
				return before;
			}
			return new AgreedIndicator(before.code(), before.name(), before.unit(), before.direction(), before.core(),
					before.baseline(), new TreeMap<>(typed.yearly()), typed.term());
		}

		List<Task> tasks() {
			return works.stream()
				.map(work -> new Task(work.content(), work.output(), work.owner(), work.start(), work.end()))
				.toList();
		}

	}

	/** Targets of one indicator. */
	public record Targets(Map<Integer, BigDecimal> yearly, BigDecimal term) {
	}

	/** One task of the build period. */
	public record Work(String content, String output, String owner, LocalDate start, LocalDate end) {
	}

}
