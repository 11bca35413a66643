package cn.denggao.engine;

import java.util.List;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Remembers which rows of a table are hit; the engine itself answers their outputs. */
@Component
class HitRules extends AbstractProcessEnginePlugin implements DmnDecisionTableEvaluationListener {

	private final ThreadLocal<List<DmnEvaluatedDecisionRule>> hit = new ThreadLocal<>();

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		if (engine.getDmnEngineConfiguration() == null) {
			engine.setDmnEngineConfiguration(new DefaultDmnEngineConfiguration());
		}
		engine.getDmnEngineConfiguration().setCustomPostDecisionTableEvaluationListeners(List.of(this));
	}

	@Override
	public void notify(DmnDecisionTableEvaluationEvent event) {
		if (hit.get() != null) {
			hit.set(List.copyOf(event.getMatchingRules()));
		}
	}

	/** The rows that are hit while this runs, in the order of the table. */
	List<DmnEvaluatedDecisionRule> during(Runnable evaluation) {
		hit.set(List.of());
		try {
			evaluation.run();
			return hit.get();
		}
		finally {
			hit.remove();
		}
	}

}
