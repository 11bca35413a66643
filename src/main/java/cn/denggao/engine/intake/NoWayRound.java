package cn.denggao.engine.intake;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Shuts every way round the intake: whoever comes through the engine's own API, which is
 * whoever the engine knows by name, may submit a form and nothing else that moves a case
 * or writes a variable, and takes nothing away, no deadline either, operators included.
 * Our use cases act without a name in the engine, and delegates act inside a command.
 */
class NoWayRound extends CommandInterceptor {

	private final ProcessEngineConfigurationImpl engine;

	NoWayRound(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public <T> T execute(Command<T> command) {
		var outsider = engine.getIdentityService().getCurrentAuthentication();
		if (Context.getCommandContext() == null && outsider != null) {
			ShutCommands.refusal(command, outsider.getUserId()).ifPresent(key -> {
				throw Refused.because(key);
			});
		}
		return next.execute(command);
	}

}
