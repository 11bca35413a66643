package cn.denggao.review.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.review.domain.SavingDraft;

/** What the browser learns of a saved draft: the next version, and when it was saved. */
record DraftSaved(int version, String time) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

	static DraftSaved of(SavingDraft.Saved saved) {
		return new DraftSaved(saved.version(), LocalTime.ofInstant(saved.at(), OfficialClock.ZONE).format(MINUTE));
	}

}
