package cn.denggao.engine.belt;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Hands out no script engine. */
class NoScriptEngines implements ScriptEngineResolver {

	@Override
	public void addScriptEngineFactory(ScriptEngineFactory factory) {
		// the engine offers its own JUEL script engine here; it is not wanted
	}

	@Override
	public ScriptEngineManager getScriptEngineManager() {
		return new ScriptEngineManager();
	}

	@Override
	public ScriptEngine getScriptEngine(String language, boolean fromCache) {
		throw new ProcessEngineException("No script language is available");
	}

}
