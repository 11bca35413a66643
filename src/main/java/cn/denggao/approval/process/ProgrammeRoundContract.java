package cn.denggao.approval.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;

import org.springframework.stereotype.Component;

/**
 * Tells the engine module about {@code programme-round}: offices are those of the round.
 */
@Component
class ProgrammeRoundContract implements ProcessContract {

	private final RoundDirectory rounds;

	private final RoundOffices offices;

	ProgrammeRoundContract(RoundDirectory rounds, RoundOffices offices) {
		this.rounds = rounds;
		this.offices = offices;
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
		var round = rounds.require(RoundId.parse(businessKey));
		return Role.of(role)
			.map(known -> new Candidates(Set.of(offices.group(known, round)), Set.of()))
			.orElseGet(() -> Candidates.role(role, round.organisation().value()));
	}

	@Override
	public List<String> owners(String businessKey) {
		return rounds.require(RoundId.parse(businessKey)).owners();
	}

}
