package cn.denggao;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The webapps find the engine by its name in a list of the whole JVM; each test class
 * puts the engine of its own context there.
 */
class OwnEngine implements TestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
	}

}
