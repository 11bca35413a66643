package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.worklist.CaseTitles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round is known by its title. */
@Service
@Transactional(readOnly = true)
class TitlingRounds implements CaseTitles {

	private final Rounds rounds;

	TitlingRounds(Rounds rounds) {
		this.rounds = rounds;
	}

	@Override
	public Map<UUID, String> titles(Collection<UUID> cases) {
		return rounds.findAllById(cases).stream().collect(Collectors.toMap(round -> round.id().value(), Round::title));
	}

}
