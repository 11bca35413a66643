package cn.denggao.engine.telling;

import org.camunda.bpm.engine.impl.MessageCorrelationBuilderImpl;
import org.camunda.bpm.engine.impl.batch.message.MessageCorrelationBatchConfiguration;
import org.camunda.bpm.engine.impl.batch.message.MessageCorrelationBatchJobHandler;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Does one job of a correlation batch as the engine does, but reads all its cases first.
 * Those that do not wait for the message, or sleep, are passed over as ever.
 */
class TellingTogether extends MessageCorrelationBatchJobHandler {

	@Override
	public void executeHandler(MessageCorrelationBatchConfiguration batch, ExecutionEntity execution,
			CommandContext command, String tenant) {
		var message = new MessageCorrelationBuilderImpl(command, batch.getMessageName());
		setVariables(batch.getBatchId(), message, command);
		WaitingCases.read(command.getDbEntityManager(), batch.getIds())
			.waitingFor(batch.getMessageName())
			.forEach(waiting -> tell(waiting, message, command));
	}

	/** Unless telling another case has ended this one. */
	private static void tell(ExecutionEntity waiting, MessageCorrelationBuilderImpl message, CommandContext command) {
		if (!command.getDbEntityManager().isDeleted(waiting)) {
			command.executeWithOperationLogPrevented(new MessageEventReceivedCmd(message.getMessageName(),
					waiting.getId(), message.getPayloadProcessInstanceVariables()));
		}
	}

}
