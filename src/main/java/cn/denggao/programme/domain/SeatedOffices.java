package cn.denggao.programme.domain;

import java.util.Arrays;
import java.util.List;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the offices of a round by the level that decides and by where people sit. */
@Component
@Transactional(readOnly = true)
class SeatedOffices implements RoundOffices {

	private final OrganisationDirectory organisations;

	private final AccountDirectory accounts;

	SeatedOffices(OrganisationDirectory organisations, AccountDirectory accounts) {
		this.organisations = organisations;
		this.accounts = accounts;
	}

	@Override
	public OrganisationId responsible(Role role, RoundSummary round) {
		var entitled = entitled(role, round);
		return entitled.stream()
			.filter(each -> entitled.size() == 1 || !accounts.loginsOf(role, each.value()).isEmpty())
			.findFirst()
			.orElseGet(() -> entitled.get(entitled.size() - 1));
	}

	/** Commissions decide themselves; below a province it has the other departments. */
	@Override
	public List<OrganisationId> entitled(Role role, RoundSummary round) {
		var own = round.organisation();
		if (role.isStandIn() || round.tier().compareTo(Level.PROVINCE) >= 0) {
			return List.of(own);
		}
		return organisations.upFrom(own).stream().map(authority -> authority.id()).toList();
	}

	@Override
	public boolean reaches(RoundSummary round, OrganisationId hospital) {
		return round.tier() == Level.NATION || organisations.chainOf(hospital)
			.stream()
			.anyMatch(authority -> authority.id().equals(round.organisation()));
	}

	@Override
	public String group(Role role, RoundSummary round) {
		return round.held(role).groupIn(responsible(role, round).value());
	}

	@Override
	public boolean mayAct(Actor who, RoundSummary round, Role... roles) {
		return Arrays.stream(roles)
			.filter(role -> who.has(round.held(role).code()))
			.anyMatch(role -> sits(who, role, round));
	}

	private boolean sits(Actor who, Role role, RoundSummary round) {
		return entitled(role, round).stream().anyMatch(each -> each.value().equals(who.organisation()));
	}

}
