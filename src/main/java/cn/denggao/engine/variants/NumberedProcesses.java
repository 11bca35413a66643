package cn.denggao.engine.variants;

import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** Numbers the versions of a process whoever owns them. */
class NumberedProcesses extends BpmnDeployer {

	private final Numbers numbers;

	NumberedProcesses(BpmnDeployer stock, Numbers numbers) {
		this.numbers = numbers;
		setIdGenerator(stock.getIdGenerator());
		setExpressionManager(stock.getExpressionManager());
		setBpmnParser(stock.getBpmnParser());
	}

	@Override
	protected int getNextVersion(DeploymentEntity deployment, ProcessDefinitionEntity added,
			ProcessDefinitionEntity latest) {
		return numbers.next(Kind.BPMN, added.getKey());
	}

}
