package cn.denggao.approval.process;

import java.util.Collection;
import java.util.List;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/**
 * Tells the engine module about {@code programme-round}: all offices are the province's.
 */
@Component
class ProgrammeRoundContract implements ProcessContract {

	private final RoundDirectory rounds;

	ProgrammeRoundContract(RoundDirectory rounds) {
		this.rounds = rounds;
	}

	@Override
	public String key() {
		return ProgrammeRoundModel.KEY;
	}

	@Override
	public Collection<ProcessVariable<?>> variables() {
		return ProgrammeRoundModel.Variables.ALL;
	}

	@Override
	public Candidates candidates(String role, String businessKey) {
		return Candidates.role(role, rounds.require(RoundId.parse(businessKey)).organisation().value());
	}

	@Override
	public List<String> owners(String businessKey) {
		return rounds.require(RoundId.parse(businessKey)).owners();
	}

}
