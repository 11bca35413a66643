package cn.denggao.construction.process;

import java.util.Collection;
import java.util.List;

import cn.denggao.application.ProjectPeople;
import cn.denggao.construction.ChangeId;
import cn.denggao.construction.domain.RoutingChange;
import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;

import org.springframework.stereotype.Component;

/** What the engine must know of a change request. */
@Component
class ChangeRequestContract implements ProcessContract {

	private final RoutingChange changes;

	private final ProjectPeople people;

	ChangeRequestContract(RoutingChange changes, ProjectPeople people) {
		this.changes = changes;
		this.people = people;
	}

	@Override
	public String key() {
		return ChangeRequestModel.KEY;
	}

	@Override
	public Collection<ProcessVariable<?>> variables() {
		return ChangeRequestModel.Variables.ALL;
	}

	@Override
	public Candidates candidates(String role, String businessKey) {
		return people.groups(role, changes.projectOf(ChangeId.parse(businessKey)));
	}

	@Override
	public String code(String businessKey) {
		return people.code(changes.projectOf(ChangeId.parse(businessKey)));
	}

	@Override
	public List<String> owners(String businessKey) {
		return people.owners(changes.projectOf(ChangeId.parse(businessKey)));
	}

}
