package cn.denggao.review.domain;

import cn.denggao.kernel.Refused;
import cn.denggao.review.RegisterExpert;
import cn.denggao.review.RegisteringExpert;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province's office registers experts, keeps their entries and suspends them. */
@Service
@Transactional
public class KeepingPool {

	private final PoolDesk desk;

	private final ExpertRules rules;

	private final Experts experts;

	private final RegisteringExpert registering;

	private final ReviewJournal journal;

	KeepingPool(PoolDesk desk, ExpertRules rules, Experts experts, RegisteringExpert registering,
			ReviewJournal journal) {
		this.desk = desk;
		this.rules = rules;
		this.experts = experts;
		this.registering = registering;
		this.journal = journal;
	}

	/** Takes somebody new into the pool. */
	public void register(RegisterExpert entry) {
		desk.requireKeeper();
		if (experts.existsByLogin(entry.login())) {
			throw Refused.at("login", "review.expert.taken", entry.login());
		}
		registering.register(rules.checked(entry));
	}

	/** Brings an entry up to date; draws already made are not affected. */
	public void update(RegisterExpert entry) {
		desk.requireKeeper();
		required(entry.login());
		registering.register(rules.checked(entry));
	}

	/** From now on the expert is neither drawn nor called. */
	public void suspend(String login, String reason) {
		desk.requireKeeper();
		var expert = required(login);
		if (expert.suspended()) {
			throw Refused.tooLate("review.expert.suspended-already");
		}
		expert.suspend();
		journal.expert("expert-suspended", expert, reason);
	}

	/** The expert may be drawn again. */
	public void resume(String login, String reason) {
		desk.requireKeeper();
		var expert = required(login);
		if (!expert.suspended()) {
			throw Refused.tooLate("review.expert.active-already");
		}
		expert.resume();
		journal.expert("expert-resumed", expert, reason);
	}

	private Expert required(String login) {
		return experts.findById(login).orElseThrow(Refused::notFound);
	}

}
