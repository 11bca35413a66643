package cn.denggao.application.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.Checklists.Mark;
import cn.denggao.application.domain.Checklists.Verdict;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing officer ticks the checklist off; it is only a help, not the decision. */
@Service
@Transactional
public class CheckingPapers {

	/** Items in order; named in messages as {@code application.checklist.*}. */
	public static final List<String> ITEMS = List.of("LICENCE", "CREDIT_CODE", "SPECIALTY", "CAP", "LEADER", "MEMBERS",
			"DATA", "TARGETS", "BUDGET", "MATCHING", "TECHNIQUES", "VETOES");

	private static final int LONGEST_NOTE = 500;

	private final ProjectVisibility visibility;

	private final Stops stops;

	private final Checklists checklists;

	private final CurrentActor actor;

	private final OfficialClock clock;

	CheckingPapers(ProjectVisibility visibility, Stops stops, Checklists checklists, CurrentActor actor,
			OfficialClock clock) {
		this.visibility = visibility;
		this.stops = stops;
		this.checklists = checklists;
		this.actor = actor;
		this.clock = clock;
	}

	/** Keeps what was ticked: verdicts and notes by item. */
	public void save(ProjectId id, Map<String, String> verdicts, Map<String, String> notes) {
		var stop = requireReviewer(id);
		ITEMS.stream().filter(verdicts::containsKey).forEach(item -> {
			var verdict = verdict(item, verdicts.get(item));
			var note = (verdict == Verdict.DEFECT) ? notes.getOrDefault(item, "").strip() : null;
			if (note != null && TypedText.length(note) > LONGEST_NOTE) {
				throw Refused.at("note-" + item, "application.section.too-long", LONGEST_NOTE);
			}
			checklists.save(id, stop.level(), item, new Mark(verdict, note), actor.login(), clock.now());
		});
	}

	/** Whether the acting person reviews this application right now. */
	@Transactional(readOnly = true)
	public boolean isReviewer(ProjectId id) {
		return visibility.maySee(id, actor.get())
				&& stops.current(id).filter(stop -> visibility.mayAct(id, actor.get(), stop.role())).isPresent()
				&& visibility.require(id, actor.get()).status().isFormalReview();
	}

	private Stops.Stop requireReviewer(ProjectId id) {
		if (!isReviewer(id)) {
			throw Refused.notFound();
		}
		return stops.current(id).orElseThrow(Refused::notFound);
	}

	private static Verdict verdict(String item, String text) {
		try {
			return Verdict.valueOf(text);
		}
		catch (IllegalArgumentException ex) {
			throw Refused.at(item, "application.problem.not-offered", item);
		}
	}

}
