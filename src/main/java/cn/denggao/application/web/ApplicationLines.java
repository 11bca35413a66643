package cn.denggao.application.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.UntoldFindings;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Principals;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says of each application what happens next and who does it. */
@Component
class ApplicationLines {

	private static final Set<ProjectStatus> LOST = EnumSet.of(ProjectStatus.REJECTED, ProjectStatus.LAPSED,
			ProjectStatus.TERMINATED, ProjectStatus.REVOKED, ProjectStatus.UNQUALIFIED);

	private static final Set<ProjectStatus> URGENT = EnumSet.of(ProjectStatus.RETURNED, ProjectStatus.RECTIFYING,
			ProjectStatus.OBJECTION_PENDING, ProjectStatus.SUSPENDED);

	private final RoundDirectory rounds;

	private final Inbox inbox;

	private final ProjectHeads heads;

	private final WithdrawingApplication withdrawing;

	private final CurrentActor actor;

	private final MessageSource messages;

	ApplicationLines(RoundDirectory rounds, Inbox inbox, ProjectHeads heads, WithdrawingApplication withdrawing,
			CurrentActor actor, MessageSource messages) {
		this.messages = messages;
		this.rounds = rounds;
		this.inbox = inbox;
		this.heads = heads;
		this.withdrawing = withdrawing;
		this.actor = actor;
	}

	ApplicationLine of(ProjectSummary project) {
		var round = rounds.require(project.round());
		var waits = inbox.openForProject(project.id().toString())
			.stream()
			.sorted(Comparator.comparing(WorklistEntry::created))
			.map(task -> wait(project, task))
			.toList();
		return new ApplicationLine(project, round, tone(project.status()), waits,
				project.projectNumber() == null && withdrawing.mayWithdraw(project));
	}

	private ApplicationLine.Wait wait(ProjectSummary project, WorklistEntry task) {
		var mine = inbox.find(task.taskId(), actor.get().login(), Principals.of(actor.get())).isPresent();
		return new ApplicationLine.Wait(name(task), mine ? "/tasks/" + task.taskId() : null, daysLeft(project, task));
	}

	/** What a leader has yet to confirm is not told: the review goes on. */
	private String name(WorklistEntry task) {
		return UntoldFindings.isWithheld(task.task())
				? messages.getMessage("application.list.reviewed", null, LocaleContextHolder.getLocale())
						+ task.name().substring(task.label().length())
				: task.name();
	}

	/** A draft's tasks have no time limit of their own: the round's end is theirs. */
	private Integer daysLeft(ProjectSummary project, WorklistEntry task) {
		if (task.due() != null) {
			return heads.daysLeft(task.due().minusMillis(1));
		}
		return (project.status() == ProjectStatus.DRAFT) ? heads.daysLeft(rounds.require(project.round()).closesAt())
				: null;
	}

	static String tone(ProjectStatus status) {
		if (URGENT.contains(status)) {
			return "amber";
		}
		if (LOST.contains(status)) {
			return "red";
		}
		if (status.isAccepted() || status == ProjectStatus.APPROVED || status == ProjectStatus.IN_CONSTRUCTION) {
			return "green";
		}
		return status.isFinal() ? null : "blue";
	}

}
