package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A score further from the panel's trimmed mean than the round allows needs a written
 * reason before the panel is summed up (domain §5.6.4). The officer asks the expert and
 * writes it down; the score itself stays unseen and unchanged.
 */
@Service
@Transactional
public class ExplainingOutliers {

	private static final int LONGEST = 2000;

	private final Panels panels;

	private final Reviews reviews;

	private final RoundDirectory rounds;

	private final ReviewStageProcess process;

	private final ReviewDesk desk;

	private final ReviewJournal journal;

	ExplainingOutliers(Panels panels, Reviews reviews, RoundDirectory rounds, ReviewStageProcess process,
			ReviewDesk desk, ReviewJournal journal) {
		this.panels = panels;
		this.reviews = reviews;
		this.rounds = rounds;
		this.process = process;
		this.desk = desk;
		this.journal = journal;
	}

	/** Reviews of a panel that waits for reasons and still lack one. */
	@Transactional(readOnly = true)
	public List<ReviewId> waiting(PanelId id) {
		desk.require(panels.roundOf(id), Role.HC_DECIDER, Role.SUPERVISOR);
		return process.awaitsReasons(id) ? unexplained(panels.require(id)).stream().map(Review::id).toList()
				: List.of();
	}

	/** How far a score may be from the mean without a reason. */
	@Transactional(readOnly = true)
	public BigDecimal points(PanelId id) {
		return rounds.rules(panels.roundOf(id)).review().outlierPoints();
	}

	/** Whether the panel's process waits for reasons. */
	@Transactional(readOnly = true)
	public boolean isDue(PanelId id) {
		return process.awaitsReasons(id);
	}

	/** Records reasons by review; every score that needs one must get it. */
	public void explain(PanelId id, Map<String, String> reasons) {
		desk.require(panels.roundOf(id), Role.HC_DECIDER);
		var panel = panels.lock(id);
		panel.require(PanelStatus.RUNNING);
		if (!process.awaitsReasons(id)) {
			throw Refused.tooLate("engine.task-no-longer-open");
		}
		for (var review : unexplained(panel)) {
			var reason = reasons.getOrDefault(review.id().toString(), "").strip();
			if (reason.isEmpty() || TypedText.length(reason) > LONGEST) {
				throw Refused.at("reason-" + review.id(), "review.outlier.reason-missing", review.seat());
			}
			review.explainDeviation(reason);
			journal.review("deviation-explained", review, Map.of("panel", panel.code(), "reason", reason));
		}
		process.outliersExplained(id);
	}

	private List<Review> unexplained(Panel panel) {
		return new ValidScores(reviews.valid(panel.id())).outliers(rounds.rules(panel.round()).review())
			.stream()
			.filter(review -> review.deviationReason().isEmpty())
			.toList();
	}

}
