package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads indicators as they were when the round took them over. */
@Service
@Transactional(readOnly = true)
class RecordedIndicators implements IndicatorDirectory {

	private final Rounds rounds;

	RecordedIndicators(Rounds rounds) {
		this.rounds = rounds;
	}

	@Override
	public IndicatorDefinition require(RoundId round, String code) {
		return of(round).stream()
			.filter(indicator -> indicator.code().equals(code))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	@Override
	public List<IndicatorDefinition> of(RoundId round) {
		return List.of(RulesText.read(rounds.require(round).indicators(), IndicatorDefinition[].class));
	}

}
