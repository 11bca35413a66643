package cn.denggao.approval.process;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.PlayingAgreement;
import cn.denggao.approval.domain.PlayingObjection;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plays the pages of agreements and objections in a demonstration. */
@DemonstrationOnly
@Configuration(proxyBeanMethods = false)
class ProjectUnderstudies {

	@Bean
	Understudy draftAgreementUnderstudy(PlayingAgreement playing) {
		return new PlayedTask(ApprovalStageModel.KEY, ApprovalStageModel.Elements.DRAFT_AGREEMENT,
				task -> playing.draft(ProjectId.parse(task.businessKey())));
	}

	@Bean
	Understudy answerObjectionUnderstudy(PlayingObjection playing) {
		return new PlayedTask(ObjectionModel.KEY, ObjectionModel.Elements.ANSWER_OBJECTION,
				task -> playing.answer(ObjectionId.parse(task.businessKey())));
	}

	@Bean
	Understudy verifyObjectionUnderstudy(PlayingObjection playing) {
		return new PlayedTask(ObjectionModel.KEY, ObjectionModel.Elements.VERIFY_OBJECTION,
				task -> playing.verify(ObjectionId.parse(task.businessKey())));
	}

	@Bean
	Understudy replyToObjectionUnderstudy(PlayingObjection playing) {
		return new PlayedTask(ObjectionModel.KEY, ObjectionModel.Elements.REPLY_IN_WRITING,
				task -> playing.reply(ObjectionId.parse(task.businessKey())));
	}

}
