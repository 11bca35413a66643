package cn.denggao.engine.belt;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Refuses every script when a diagram is parsed. */
class NoScripts extends ScriptFactory {

	@Override
	public ExecutableScript createScriptFromResource(String language, String resource) {
		throw refusal();
	}

	@Override
	public ExecutableScript createScriptFromResource(String language, Expression resource) {
		throw refusal();
	}

	@Override
	public ExecutableScript createScriptFromSource(String language, String source) {
		throw refusal();
	}

	@Override
	public ExecutableScript createScriptFromSource(String language, Expression source) {
		throw refusal();
	}

	private static ProcessEngineException refusal() {
		return new ProcessEngineException("Scripts are not allowed in diagrams");
	}

}
