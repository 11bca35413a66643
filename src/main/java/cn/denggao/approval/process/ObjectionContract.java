package cn.denggao.approval.process;

import java.util.Collection;
import java.util.List;

import cn.denggao.application.ProjectPeople;
import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.ReadingObjections;
import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;

import org.springframework.stereotype.Component;

/** Tells the engine module about {@code objection}. */
@Component
class ObjectionContract implements ProcessContract {

	private final ReadingObjections objections;

	private final ProjectPeople people;

	ObjectionContract(ReadingObjections objections, ProjectPeople people) {
		this.objections = objections;
		this.people = people;
	}

	@Override
	public String key() {
		return ObjectionModel.KEY;
	}

	@Override
	public Collection<ProcessVariable<?>> variables() {
		return ObjectionModel.Variables.ALL;
	}

	@Override
	public Candidates candidates(String role, String businessKey) {
		return people.groups(role, objections.projectOf(ObjectionId.parse(businessKey)));
	}

	@Override
	public String code(String businessKey) {
		return people.code(objections.projectOf(ObjectionId.parse(businessKey)));
	}

	@Override
	public List<String> owners(String businessKey) {
		return people.owners(objections.projectOf(ObjectionId.parse(businessKey)));
	}

}
