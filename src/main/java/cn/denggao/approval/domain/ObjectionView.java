package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.NoticeId;
import cn.denggao.approval.ObjectionId;
import cn.denggao.programme.RoundId;

/** An objection for those who handle it; who objected is not in it. */
public record ObjectionView(ObjectionId id, String receipt, NoticeId notice, RoundId round, ProjectId project,
		boolean named, String facts, String evidence, Instant raisedAt, String status, Instant answerDueAt,
		Instant handleDueAt, Optional<String> examination, Optional<String> examinedBecause, Optional<String> answer,
		Optional<String> verification, Optional<String> decision, Optional<String> effect,
		Optional<String> decidedBecause, Optional<String> documentNo, Optional<String> reply, boolean late) {
}
