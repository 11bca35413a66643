package cn.denggao.approval.domain;

import java.time.Instant;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a published notice: counts its working days and shows its projects in notice. */
@Service
@Transactional
public class OpeningNotice {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final PublicNotices notices;

	private final LateEntries entries;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	OpeningNotice(RoundDirectory rounds, RoundStages stages, PublicNotices notices, LateEntries entries,
			ProjectDirectory projects, ProjectStatusBook statuses, WorkingCalendar calendar, OfficialClock clock) {
		this.rounds = rounds;
		this.stages = stages;
		this.notices = notices;
		this.entries = entries;
		this.projects = projects;
		this.statuses = statuses;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The main list; answers with the end of the notice. */
	public Instant open(RoundId round) {
		var status = rounds.lock(round).status();
		var notice = notices.mainOf(round.value()).orElseThrow(Refused::notFound);
		open(notice);
		if (!status.reached(RoundStatus.IN_NOTICE)) {
			stages.advance(round, RoundStatus.IN_NOTICE);
		}
		return notice.endsAt();
	}

	/** One late entry; answers with the end of its own notice. */
	public Instant openLate(RoundId round, ProjectId entering) {
		rounds.lock(round);
		var entry = entries.findFirstByRoundAndEnteringOrderByDueAtDesc(round.value(), entering.value())
			.orElseThrow(Refused::notFound);
		if (entry.isDropped()) {
			return clock.now();
		}
		var notice = notices.findFirstByLateEntryOrderByPublishedAtDesc(entry.id()).orElseThrow(Refused::notFound);
		open(notice);
		entry.inNotice();
		return notice.endsAt();
	}

	private void open(PublicNotice notice) {
		notice.open(NoticePeriod.from(clock.today(), rounds.rules(notice.round()).notice(), calendar));
		var listed = projects.lockAll(notice.projects())
			.stream()
			.filter(project -> project.status() == ProjectStatus.SHORTLISTED)
			.map(ProjectSummary::id)
			.toList();
		statuses.moveAll(listed, ProjectStatus.IN_NOTICE, notice.number());
	}

}
