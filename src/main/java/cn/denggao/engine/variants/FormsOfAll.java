package cn.denggao.engine.variants;

import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;

/**
 * Finds a form by its number whoever owns it, where the engine looks among the shared
 * ones only. By its key alone only the shared one is meant.
 */
public class FormsOfAll extends CamundaFormDefinitionManager {

	private final Numbers numbers;

	FormsOfAll(Numbers numbers) {
		this.numbers = numbers;
	}

	@Override
	public CamundaFormDefinitionEntity findLatestDefinitionByKey(String key) {
		return findLatestDefinitionByKeyAndTenantId(key, null);
	}

	@Override
	public CamundaFormDefinitionEntity findDefinitionByKeyVersionAndTenantId(String key, Integer version,
			String tenant) {
		var owner = (tenant == null) ? numbers.ownerOf(Kind.FORM, key, version) : tenant;
		return super.findDefinitionByKeyVersionAndTenantId(key, version, owner);
	}

}
