package cn.denggao.approval.domain;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Publishes the notice of a round's list in a demonstration. */
@Component
class PublishNoticeUnderstudy implements Understudy {

	private static final String CONTACT = "省卫生健康委医政处，电话 0351-0000000，太原市示例路 1 号，邮编 030000";

	private final PublishingNotice publishing;

	private final StandingBook standings;

	private final RoundDirectory rounds;

	PublishNoticeUnderstudy(PublishingNotice publishing, StandingBook standings, RoundDirectory rounds) {
		this.publishing = publishing;
		this.standings = standings;
		this.rounds = rounds;
	}

	@Override
	public String process() {
		return "programme-round";
	}

	@Override
	public String task() {
		return "UserTask_PublishNotice";
	}

	@Override
	public boolean isReady(WorklistEntry task) {
		return standings.delivery(RoundId.parse(task.businessKey())).isComplete();
	}

	@Override
	public void play(WorklistEntry task) {
		var round = RoundId.parse(task.businessKey());
		var title = rounds.require(round).title();
		publishing.publish(round, "晋卫医公示", new NoticeText("关于" + title + "拟立项名单的公示",
				"经单位申报、形式审查、专家评审和集体研究，现将拟立项名单予以公示。如有异议，请在公示期内以书面形式实名提出并附证据。", CONTACT));
	}

}
