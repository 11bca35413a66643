package cn.denggao.engine.variants;

import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.impl.form.deployer.CamundaFormDefinitionDeployer;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** Numbers the versions of a form whoever owns them. */
class NumberedForms extends CamundaFormDefinitionDeployer {

	private final Numbers numbers;

	NumberedForms(CamundaFormDefinitionDeployer stock, Numbers numbers) {
		this.numbers = numbers;
		setIdGenerator(stock.getIdGenerator());
	}

	@Override
	protected int getNextVersion(DeploymentEntity deployment, CamundaFormDefinitionEntity added,
			CamundaFormDefinitionEntity latest) {
		return numbers.next(Kind.FORM, added.getKey());
	}

}
