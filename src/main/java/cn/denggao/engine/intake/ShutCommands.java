package cn.denggao.engine.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.batch.DeleteBatchCmd;
import org.camunda.bpm.engine.impl.batch.history.DeleteHistoricBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractCorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRemoveVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobDefinitionStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobsRetriesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractUpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricTaskInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteHistoricVariableInstancesByProcessInstanceIdCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserOperationLogEntryCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.ExternalTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateDecisionDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricBatchesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricDecisionInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.removaltime.SetRemovalTimeToHistoricProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmmn.cmd.UpdateCaseDefinitionHistoryTimeToLiveCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByDefinitionIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstanceByInstanceIdCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBatchCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.DeleteHistoricDecisionInstancesBulkCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.migration.AbstractMigrationCmd;

import org.springframework.beans.DirectFieldAccessor;

/** The engine's commands that nobody may give by its API, and what is said instead. */
final class ShutCommands {

	private static final String ONLY_BY_FORM = "engine.only-by-form";

	private static final String ONLY_BY_PORTAL = "engine.only-by-portal";

	private static final List<Class<?>> SHUT = List.of(CompleteTaskCmd.class, AbstractSetVariableCmd.class,
			AbstractPatchVariablesCmd.class, AbstractRemoveVariableCmd.class,
			SetVariablesToProcessInstancesBatchCmd.class, AbstractCorrelateMessageCmd.class,
			CorrelateAllMessageBatchCmd.class, MessageEventReceivedCmd.class, SignalEventReceivedCmd.class,
			SignalCmd.class, StartProcessInstanceCmd.class, StartProcessInstanceAtActivitiesCmd.class,
			SubmitStartFormCmd.class, EvaluateStartConditionCmd.class, ExternalTaskCmd.class,
			AbstractAddIdentityLinkCmd.class, AbstractSetTaskPropertyCmd.class, CreateTaskCmd.class,
			DelegateTaskCmd.class, DeleteIdentityLinkCmd.class, DeleteTaskCmd.class, HandleTaskBpmnErrorCmd.class,
			HandleTaskEscalationCmd.class, SaveTaskCmd.class);

	/** What two persons decide on our pages, and what nobody does. */
	private static final List<Class<?>> KEPT = List.of(DeleteDeploymentCmd.class,
			DeleteProcessDefinitionsByIdsCmd.class, AbstractDeleteProcessDefinitionCmd.class,
			AbstractDeleteProcessInstanceCmd.class, DeleteProcessInstanceBatchCmd.class, AbstractMigrationCmd.class,
			AbstractModificationCmd.class, ModifyProcessInstanceCmd.class, ModifyProcessInstanceAsyncCmd.class,
			AbstractRestartProcessInstanceCmd.class, DeleteHistoricProcessInstancesCmd.class,
			DeleteHistoricProcessInstancesBatchCmd.class, DeleteHistoricTaskInstanceCmd.class,
			DeleteHistoricVariableInstanceCmd.class, DeleteHistoricVariableInstancesByProcessInstanceIdCmd.class,
			DeleteHistoricDecisionInstanceByInstanceIdCmd.class, DeleteHistoricDecisionInstanceByDefinitionIdCmd.class,
			DeleteHistoricDecisionInstancesBulkCmd.class, DeleteHistoricDecisionInstancesBatchCmd.class,
			DeleteUserOperationLogEntryCmd.class, SetRemovalTimeToHistoricProcessInstancesCmd.class,
			SetRemovalTimeToHistoricDecisionInstancesCmd.class, DeleteJobCmd.class, DeleteJobsCmd.class,
			SetJobDuedateCmd.class, RecalculateJobDuedateCmd.class, AbstractSetJobDefinitionStateCmd.class,
			AbstractSetJobStateCmd.class, DeleteAttachmentCmd.class, DeleteProcessInstanceCommentCmd.class,
			DeleteTaskCommentCmd.class, UpdateCaseDefinitionHistoryTimeToLiveCmd.class, UpdateCommentCmd.class,
			UpdateDecisionDefinitionHistoryTimeToLiveCmd.class, UpdateProcessDefinitionHistoryTimeToLiveCmd.class,
			DeleteBatchCmd.class, DeleteHistoricBatchCmd.class, SetRemovalTimeToHistoricBatchesCmd.class,
			SuspendProcessInstanceCmd.class, SuspendProcessDefinitionCmd.class);

	/** What depends on what is asked. */
	private static final List<Class<?>> SOMETIMES = List.of(ClaimTaskCmd.class, SetJobRetriesCmd.class,
			AbstractSetJobsRetriesBatchCmd.class, AbstractUpdateProcessInstancesSuspendStateCmd.class, DeployCmd.class);

	private ShutCommands() {
	}

	/** Key of the sentence that turns this command away, if one does. */
	static Optional<String> refusal(Command<?> command, String outsider) {
		if (handsOn(command, outsider) || !(command instanceof AssignTaskCmd) && isOneOf(SHUT, command)) {
			return Optional.of(ONLY_BY_FORM);
		}
		if (isOneOf(KEPT, command) || movesDeadlines(command) || suspends(command)) {
			return Optional.of(ONLY_BY_PORTAL);
		}
		return beginsLater(command) ? Optional.of("engine.deployment-begins-later") : Optional.empty();
	}

	private static boolean isOneOf(List<Class<?>> types, Command<?> command) {
		return types.stream().anyMatch(type -> type.isInstance(command));
	}

	/** Whether commands of this kind are turned away, all of them or some. */
	static boolean concerns(Class<?> kind) {
		return Stream.of(SHUT, KEPT, SOMETIMES).flatMap(List::stream).anyMatch(type -> type.isAssignableFrom(kind));
	}

	/** A task is claimed for oneself and given back to all. */
	private static boolean handsOn(Command<?> command, String outsider) {
		if (command instanceof ClaimTaskCmd) {
			var claiming = in(command, "userId");
			return claiming != null && !claiming.equals(outsider);
		}
		return command instanceof AssignTaskCmd && in(command, "userId") != null;
	}

	/** More tries are given to what failed; none, or a date, would put off a timer. */
	private static boolean movesDeadlines(Command<?> command) {
		return (command instanceof SetJobRetriesCmd || command instanceof AbstractSetJobsRetriesBatchCmd)
				&& (Boolean.TRUE.equals(in(command, "isDueDateSet"))
						|| !(in(command, "retries") instanceof Integer tries) || tries < 1);
	}

	/** No timer of what is suspended goes off; what once was suspended may go on. */
	private static boolean suspends(Command<?> command) {
		return command instanceof AbstractUpdateProcessInstancesSuspendStateCmd
				&& Boolean.TRUE.equals(in(command, "suspending"));
	}

	/** Until then the definition would be suspended and no case could begin. */
	private static boolean beginsLater(Command<?> command) {
		return command instanceof DeployCmd
				&& in(command, "deploymentBuilder.processDefinitionsActivationDate") != null;
	}

	private static Object in(Command<?> command, String field) {
		return new DirectFieldAccessor(command).getPropertyValue(field);
	}

}
