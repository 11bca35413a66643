package cn.denggao.engine.variants;

import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Numbers the versions of a decision table whoever owns them. */
class NumberedTables extends DecisionDefinitionDeployer {

	private final Numbers numbers;

	NumberedTables(DecisionDefinitionDeployer stock, Numbers numbers) {
		this.numbers = numbers;
		setIdGenerator(stock.getIdGenerator());
		setTransformer(stock.getTransformer());
	}

	@Override
	protected int getNextVersion(DeploymentEntity deployment, DecisionDefinitionEntity added,
			DecisionDefinitionEntity latest) {
		return numbers.next(Kind.DMN, added.getKey());
	}

}
