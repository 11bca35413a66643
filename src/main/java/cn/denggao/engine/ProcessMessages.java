package cn.denggao.engine;

import java.util.Map;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;

import org.springframework.stereotype.Component;

/** Tells one case something, by message name and business key. */
@Component
public class ProcessMessages {

	private final RuntimeService runtime;

	ProcessMessages(RuntimeService runtime) {
		this.runtime = runtime;
	}

	/**
	 * Reaches exactly one waiting case.
	 * @throws Refused (409) if nobody, or more than one, waits
	 */
	@SafeVarargs
	public final void tell(String message, String businessKey, Map.Entry<String, Object>... locals) {
		try {
			correlation(message, businessKey, locals).correlateWithResult();
		}
		catch (MismatchingMessageCorrelationException ex) {
			throw Refused.tooLate("engine.nobody-waits");
		}
	}

	/**
	 * Reaches whoever waits; nobody waiting is fine, because the waiter re-reads the
	 * fact.
	 */
	@SafeVarargs
	public final void tellIfWaiting(String message, String businessKey, Map.Entry<String, Object>... locals) {
		correlation(message, businessKey, locals).correlateAll();
	}

	/** Starts a new case through a message start event. */
	@SafeVarargs
	public final void begin(String message, String businessKey, Map.Entry<String, Object>... variables) {
		runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(businessKey)
			.setVariables(Map.ofEntries(variables))
			.correlateStartMessage();
	}

	/** Whether a case waits for the message. */
	public boolean isAwaited(String message, String businessKey) {
		return runtime.createExecutionQuery()
			.messageEventSubscriptionName(message)
			.processInstanceBusinessKey(businessKey)
			.count() > 0;
	}

	private MessageCorrelationBuilder correlation(String message, String businessKey,
			Map.Entry<String, Object>[] locals) {
		return runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(businessKey)
			.setVariablesToTriggeredScope(Map.ofEntries(locals));
	}

}
