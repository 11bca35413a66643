package cn.denggao.engine.variants;

import cn.denggao.engine.Variants;
import cn.denggao.engine.Variants.Kind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;

/**
 * Whose process a call activity calls: for the newest, whatever the calling case gets;
 * for a fixed version, whoever owns that. The engine would take the caller's owner.
 */
class OwnerOfCalled implements ParameterValueProvider {

	private final String caller;

	private final CallableElement called;

	private final Variants variants;

	private final Numbers numbers;

	OwnerOfCalled(String caller, CallableElement called, Variants variants, Numbers numbers) {
		this.caller = caller;
		this.called = called;
		this.variants = variants;
		this.numbers = numbers;
	}

	@Override
	public Object getValue(VariableScope scope) {
		var process = called.getDefinitionKey(scope);
		if (called.isVersionBinding()) {
			return numbers.ownerOf(Kind.BPMN, process, called.getVersion(scope));
		}
		var businessKey = ((DelegateExecution) scope).getProcessBusinessKey();
		return variants.chooseFor(caller, businessKey, Kind.BPMN, process).owner();
	}

	@Override
	public boolean isDynamic() {
		return true;
	}

}
