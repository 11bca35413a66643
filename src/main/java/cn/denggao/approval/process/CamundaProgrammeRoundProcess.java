package cn.denggao.approval.process;

import java.util.Collection;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.ProgrammeRoundProcess;
import cn.denggao.approval.process.ProgrammeRoundModel.Decision;
import cn.denggao.approval.process.ProgrammeRoundModel.Elements;
import cn.denggao.approval.process.ProgrammeRoundModel.Messages;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.DrawnWays;
import cn.denggao.engine.MessageBatches;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Moves the process that leads a round. */
@Component
class CamundaProgrammeRoundProcess implements ProgrammeRoundProcess {

	private static final String APPLICATION_STAGE = "application-stage";

	private final OpenTasks tasks;

	private final ProcessMessages messages;

	private final MessageBatches batches;

	private final DrawnWays ways;

	CamundaProgrammeRoundProcess(OpenTasks tasks, ProcessMessages messages, MessageBatches batches, DrawnWays ways) {
		this.tasks = tasks;
		this.messages = messages;
		this.batches = batches;
		this.ways = ways;
	}

	@Override
	public boolean isAt(RoundId round, Step step) {
		return tasks.isOpen(ProgrammeRoundModel.KEY, round.toString(), elementOf(step));
	}

	@Override
	public void done(RoundId round, Step step) {
		tasks.complete(ProgrammeRoundModel.KEY, round.toString(), elementOf(step));
	}

	@Override
	public boolean mayReopen(RoundId round, Step step) {
		return isAt(round, step) && ways.has(ProgrammeRoundModel.KEY, round.toString(), questionAfter(step));
	}

	@Override
	public void reopenList(RoundId round, Step step) {
		tasks.complete(ProgrammeRoundModel.KEY, round.toString(), elementOf(step),
				Variables.DECISION.with(Decision.SEND_BACK));
	}

	private static String questionAfter(Step step) {
		return (step == Step.PUBLISH_NOTICE) ? Elements.NOTICE_PUBLISHED : Elements.APPROVAL_ISSUED;
	}

	@Override
	public boolean isAt(RoundId round, ProjectId entering, LateStep step) {
		return tasks.isOpenWhere(ProgrammeRoundModel.KEY, round.toString(), elementOf(step),
				Variables.LATE_PROJECT_ID.with(entering));
	}

	@Override
	public void done(RoundId round, ProjectId entering, LateStep step) {
		tasks.completeWhere(ProgrammeRoundModel.KEY, round.toString(), elementOf(step),
				Variables.LATE_PROJECT_ID.with(entering));
	}

	@Override
	public void entryDropped(RoundId round, ProjectId entering) {
		for (var step : LateStep.values()) {
			if (isAt(round, entering, step)) {
				tasks.completeWhere(ProgrammeRoundModel.KEY, round.toString(), elementOf(step),
						Variables.LATE_PROJECT_ID.with(entering), Variables.NOTICE_NEEDED.with(false));
			}
		}
	}

	@Override
	public void entryDue(RoundId round, ProjectId entering, boolean noticeNeeded) {
		messages.tell(Messages.ENTRY_DUE, round.toString(), Variables.LATE_PROJECT_ID.with(entering),
				Variables.NOTICE_NEEDED.with(noticeNeeded));
	}

	@Override
	public void noticeChanged(RoundId round) {
		messages.tellIfWaiting(Messages.NOTICE_CHANGED, round.toString());
	}

	@Override
	public void windowClosed(Collection<String> lapsed) {
		batches.tellAll(Messages.WINDOW_CLOSED, APPLICATION_STAGE, lapsed);
	}

	@Override
	public void recommendationClosed(Collection<String> notRecommended) {
		batches.tellAll(Messages.RECOMMENDATION_CLOSED, APPLICATION_STAGE, notRecommended);
	}

	private static String elementOf(Step step) {
		return switch (step) {
			case CLOSE_SCORING -> Elements.CLOSE_SCORING;
			case CONFIRM_RANKING -> Elements.CONFIRM_RANKING;
			case END_WITHOUT_APPROVAL -> Elements.END_WITHOUT_APPROVAL;
			case PUBLISH_NOTICE -> Elements.PUBLISH_NOTICE;
			case ISSUE_APPROVAL -> Elements.ISSUE_APPROVAL;
		};
	}

	private static String elementOf(LateStep step) {
		return switch (step) {
			case CONFIRM -> Elements.CONFIRM_LATE_ENTRY;
			case PUBLISH_NOTICE -> Elements.PUBLISH_LATE_NOTICE;
			case AWAIT_OBJECTION -> Elements.AWAIT_LATE_OBJECTION;
			case ISSUE_APPROVAL -> Elements.ISSUE_LATE_APPROVAL;
		};
	}

}
