package cn.denggao.review.domain;

import cn.denggao.review.RegisterExpert;
import cn.denggao.review.RegisteringExpert;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the pool. */
@Service
@Transactional
class ExpertRegister implements RegisteringExpert {

	private final Experts experts;

	private final ReviewJournal journal;

	ExpertRegister(Experts experts, ReviewJournal journal) {
		this.experts = experts;
		this.journal = journal;
	}

	@Override
	public void register(RegisterExpert command) {
		var known = experts.findById(command.login());
		known.ifPresent(expert -> expert.update(command));
		var expert = known.orElseGet(() -> experts.save(Expert.register(command)));
		journal.expert(known.isPresent() ? "expert-updated" : "expert-registered", expert);
	}

	@Override
	public void registerIfAbsent(RegisterExpert command) {
		if (!experts.existsByLogin(command.login())) {
			register(command);
		}
	}

}
