package cn.denggao.engine;

import java.util.Map;

import cn.denggao.engine.Variants.Kind;
import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tells one case something, by message name and business key. */
@Component
public class ProcessMessages {

	private static final String BEGUN_BY = """
			select distinct d.key_ from act_ru_event_subscr s join act_re_procdef d on d.id_ = s.configuration_
			where s.event_type_ = 'message' and s.event_name_ = ? and s.execution_id_ is null""";

	private final RuntimeService runtime;

	private final Variants variants;

	private final JdbcTemplate database;

	ProcessMessages(RuntimeService runtime, Variants variants, JdbcTemplate database) {
		this.runtime = runtime;
		this.variants = variants;
		this.database = database;
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
		var process = database.queryForObject(BEGUN_BY, String.class, message);
		var chosen = variants.chooseFor(process, businessKey, Kind.BPMN, process);
		runtime.createMessageCorrelation(message)
			.processDefinitionId(chosen.definition())
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
