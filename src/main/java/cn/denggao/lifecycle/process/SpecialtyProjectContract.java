package cn.denggao.lifecycle.process;

import java.util.Collection;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;
import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;

import org.springframework.stereotype.Component;

/** What the engine must know of the life of a project. */
@Component
class SpecialtyProjectContract implements ProcessContract {

	private final ProjectPeople people;

	SpecialtyProjectContract(ProjectPeople people) {
		this.people = people;
	}

	@Override
	public String key() {
		return SpecialtyProjectModel.KEY;
	}

	@Override
	public Collection<ProcessVariable<?>> variables() {
		return SpecialtyProjectModel.Variables.ALL;
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
