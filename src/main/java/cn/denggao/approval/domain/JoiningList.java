package cn.denggao.approval.domain;

import java.util.Collection;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/**
 * Late entries become the round's list where all who were on it have left: one notice and
 * one document for all, and no steps of their own any more. The caller holds the round.
 */
@Component
class JoiningList {

	private final LateEntries entries;

	private final ProgrammeRoundProcess process;

	private final ApprovalTrail trail;

	JoiningList(LateEntries entries, ProgrammeRoundProcess process, ApprovalTrail trail) {
		this.entries = entries;
		this.process = process;
		this.trail = trail;
	}

	/** Whoever of these has an entry under way goes on with the list. */
	void join(RoundId round, Collection<ProjectId> list) {
		entries.findByRoundOrderByDueAtDesc(round.value())
			.stream()
			.filter(entry -> entry.isOpen() && entry.isNoticeNeeded())
			.filter(entry -> entry.entering().filter(list::contains).isPresent())
			.forEach(entry -> join(round, entry));
	}

	private void join(RoundId round, LateEntry entry) {
		var project = entry.entering().orElseThrow();
		entry.join();
		trail.round("approval.late-entry-on-list", round, "project", project);
		process.entryDropped(round, project);
	}

}
