package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.NoticeId;
import cn.denggao.programme.RoundId;

/**
 * A notice as anybody may read it: no score, no rank.
 *
 * @param period empty until it is opened
 */
public record NoticeView(NoticeId id, RoundId round, String number, String organisation, NoticeText text,
		Instant publishedAt, Optional<NoticePeriod> period, boolean open, List<Row> rows) {

	/** One project on the list. */
	public record Row(ProjectId project, int position, String code, String hospital, String specialty,
			String supervisor) {
	}

}
