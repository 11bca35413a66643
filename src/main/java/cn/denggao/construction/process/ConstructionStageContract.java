package cn.denggao.construction.process;

import java.util.Collection;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;
import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;

import org.springframework.stereotype.Component;

/** What the engine must know of the build period. */
@Component
class ConstructionStageContract implements ProcessContract {

	private final ProjectPeople people;

	ConstructionStageContract(ProjectPeople people) {
		this.people = people;
	}

	@Override
	public String key() {
		return ConstructionStageModel.KEY;
	}

	@Override
	public Collection<ProcessVariable<?>> variables() {
		return ConstructionStageModel.Variables.ALL;
	}

	@Override
	public Candidates candidates(String role, String businessKey) {
		return people.groups(role, ProjectId.parse(businessKey));
	}

	@Override
	public String code(String businessKey) {
		return people.code(ProjectId.parse(businessKey));
	}

	@Override
	public List<String> owners(String businessKey) {
		return people.owners(ProjectId.parse(businessKey));
	}

}
