package cn.denggao.approval.process;

import cn.denggao.approval.domain.PlayingRound;
import cn.denggao.approval.process.ProgrammeRoundModel.Elements;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Understudy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plays the officer's steps of a round in a demonstration. */
@DemonstrationOnly
@Configuration(proxyBeanMethods = false)
class RoundUnderstudies {

	@Bean
	Understudy closeScoringUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.CLOSE_SCORING,
				task -> playing.closeScoring(RoundId.parse(task.businessKey())));
	}

	@Bean
	Understudy confirmRankingUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.CONFIRM_RANKING,
				task -> playing.confirmRanking(RoundId.parse(task.businessKey())));
	}

	@Bean
	Understudy endWithoutApprovalUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.END_WITHOUT_APPROVAL,
				task -> playing.endWithoutApproval(RoundId.parse(task.businessKey())));
	}

	@Bean
	Understudy publishNoticeUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.PUBLISH_NOTICE,
				task -> playing.publishNotice(RoundId.parse(task.businessKey())));
	}

	@Bean
	Understudy issueApprovalUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.ISSUE_APPROVAL,
				task -> playing.issueApproval(RoundId.parse(task.businessKey())));
	}

	@Bean
	Understudy confirmLateEntryUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.CONFIRM_LATE_ENTRY,
				task -> playing.lateEntry(RoundId.parse(task.businessKey())));
	}

	@Bean
	Understudy publishLateNoticeUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.PUBLISH_LATE_NOTICE,
				task -> playing.lateEntry(RoundId.parse(task.businessKey())));
	}

	@Bean
	Understudy issueLateApprovalUnderstudy(PlayingRound playing) {
		return new PlayedTask(ProgrammeRoundModel.KEY, Elements.ISSUE_LATE_APPROVAL,
				task -> playing.issueLate(RoundId.parse(task.businessKey())));
	}

}
