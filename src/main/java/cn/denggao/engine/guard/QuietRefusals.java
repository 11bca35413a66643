package cn.denggao.engine.guard;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;

/**
 * The engine logs whatever ends a command as its own failure, with a stack. A file that
 * the guard turned away is none: whoever sent it is told. All else is logged as before.
 */
class QuietRefusals extends CommandContextFactory {

	QuietRefusals(ProcessEngineConfigurationImpl engine) {
		setProcessEngineConfiguration(engine);
	}

	@Override
	public CommandContext createCommandContext() {
		return new CommandContext(processEngineConfiguration) {
			@Override
			protected boolean shouldLogFine(Throwable failure) {
				return failure instanceof RefusedDeployment || super.shouldLogFine(failure);
			}
		};
	}

}
