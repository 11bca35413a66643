package cn.denggao.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.DossierView;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricSurroundings;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Component;

/** A review that nobody writes, of no file, to look at its sheet. */
@Component
public class EmptySheets {

	private final OfficialClock clock;

	EmptySheets(OfficialClock clock) {
		this.clock = clock;
	}

	/** By these rounds' steps of marks and limits of reasons. */
	public ReadingReview.Opened of(Rubric rubric, RubricSurroundings around) {
		var sections = around.sections()
			.entrySet()
			.stream()
			.map(section -> new DossierView.Section(section.getKey(), section.getValue(), List.of(), List.of()))
			.toList();
		return new ReadingReview.Opened(new ReviewId(new UUID(0, 0)), "", "", clock.now(), Optional.empty(), 0,
				Optional.empty(), Judgement.empty(), rubric, new Marking(rubric, around.review()),
				around.review().step(), new DossierView(null, 0, null, "", sections, List.of(), List.of(), List.of()),
				List.of(), List.of());
	}

}
