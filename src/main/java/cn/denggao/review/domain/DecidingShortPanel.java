package cn.denggao.review.domain;

import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel ended with too few, or an even number of, valid scores. */
@Service
@Transactional
public class DecidingShortPanel {

	private final Panels panels;

	private final Reviews reviews;

	private final Supplementing supplementing;

	private final RoundDirectory rounds;

	private final ReviewDesk desk;

	private final ReviewJournal journal;

	DecidingShortPanel(Panels panels, Reviews reviews, Supplementing supplementing, RoundDirectory rounds,
			ReviewDesk desk, ReviewJournal journal) {
		this.panels = panels;
		this.reviews = reviews;
		this.supplementing = supplementing;
		this.rounds = rounds;
		this.desk = desk;
		this.journal = journal;
	}

	/**
	 * Sums up nevertheless: enough scores but an even number, and the supervisor agrees.
	 */
	public void continueWith(PanelId id, String approval, String reason) {
		var panel = lock(id);
		var valid = new ValidScores(reviews.valid(id));
		int fewest = rounds.rules(panel.round()).review().minimumScores();
		if (valid.count() < fewest) {
			throw Refused.at("decision", "review.too-few-scores", valid.count(), fewest);
		}
		panel.allowException(new Exemption(valid.hash(), reason, approval));
		journal.panel("exception-allowed", panel, Map.of("valid", Integer.toString(valid.count()), "inputs",
				valid.hash(), "approval", approval, "reason", reason));
	}

	/** Asks further experts; at least one must be there to be called. */
	public void refill(PanelId id, String reason) {
		var panel = lock(id);
		var valid = reviews.valid(id).stream().map(Review::id).collect(Collectors.toSet());
		panel.askForAllSeats(valid);
		if (supplementing.ensure(panel, panel.openSeats(), desk.who().login()) == 0) {
			throw Refused.at("decision", "review.nobody-left-to-call", panel.code());
		}
		journal.panel("refill-decided", panel, Map.of("reason", reason));
	}

	private Panel lock(PanelId id) {
		desk.require(panels.roundOf(id), Role.HC_DECIDER);
		return panels.lock(id);
	}

}
