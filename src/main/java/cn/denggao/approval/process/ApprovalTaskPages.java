package cn.denggao.approval.process;

import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which of our pages does which task. */
@Configuration(proxyBeanMethods = false)
class ApprovalTaskPages {

	private static final String LATE = "/rounds/{key}/late-entries";

	private static final String OBJECTION = "/objections/{key}";

	@Bean
	TaskPages approvalPages() {
		return TaskPages.of(round(ProgrammeRoundModel.Elements.CLOSE_SCORING, "/rounds/{key}/close-scoring"),
				round(ProgrammeRoundModel.Elements.CONFIRM_RANKING, "/rounds/{key}/ranking"),
				round(ProgrammeRoundModel.Elements.END_WITHOUT_APPROVAL, "/rounds/{key}/ending"),
				round(ProgrammeRoundModel.Elements.PUBLISH_NOTICE, "/rounds/{key}/notice"),
				round(ProgrammeRoundModel.Elements.ISSUE_APPROVAL, "/rounds/{key}/approval"),
				round(ProgrammeRoundModel.Elements.CONFIRM_LATE_ENTRY, LATE),
				round(ProgrammeRoundModel.Elements.PUBLISH_LATE_NOTICE, LATE),
				round(ProgrammeRoundModel.Elements.AWAIT_LATE_OBJECTION, LATE),
				round(ProgrammeRoundModel.Elements.ISSUE_LATE_APPROVAL, LATE),
				new TaskPage(ApprovalStageModel.KEY, ApprovalStageModel.Elements.DRAFT_AGREEMENT,
						"/projects/{key}/agreement"),
				objection(ObjectionModel.Elements.ANSWER_OBJECTION),
				objection(ObjectionModel.Elements.VERIFY_OBJECTION),
				objection(ObjectionModel.Elements.REPLY_IN_WRITING));
	}

	private static TaskPage round(String task, String path) {
		return new TaskPage(ProgrammeRoundModel.KEY, task, path);
	}

	private static TaskPage objection(String task) {
		return new TaskPage(ObjectionModel.KEY, task, OBJECTION);
	}

}
