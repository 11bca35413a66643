package cn.denggao.approval.domain;

import java.util.Optional;

import cn.denggao.application.RoundNews;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells that a round ended and nothing on its list was approved. */
@Component
class EndingNews implements RoundNews {

	private final RoundEndings endings;

	EndingNews(RoundEndings endings) {
		this.endings = endings;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Item> of(RoundId round) {
		return endings.of(round)
			.map(ending -> new Item((ending.approved() == 0) ? "approval.ending.none" : "approval.ending.none-more",
					ending.body(), ending.reason(), ending.at()));
	}

}
