package cn.denggao.engine.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each command that the engine's API can give is either shut, or only reads, or somebody
 * has said here why it may be given. A new version of the engine brings new ones.
 */
class EveryCommandJudgedTests {

	private static final Pattern READING = Pattern.compile(
			"(Get|Find|Is|Fetch|Determine|Optimize|AuthorizationCheck|Execute(Filter|Duration)|Create\\w*Query|CheckPassword)\\w*"
					+ "|\\w*(Query|QueryImpl|Report|ReportImpl|CountByNameCmd|CountByProcessDefinitionKey|ByCandidateGroupCmd)");

	/** The ways of operators that are left open, see docs/guides/operator.md. */
	private static final Set<String> OF_OPERATORS = Set.of("ActivateProcessInstanceCmd", "ActivateProcessDefinitionCmd",
			"SuspendBatchCmd", "ActivateBatchCmd", "ExecuteJobsCmd", "ResolveIncidentCmd", "CreateIncidentCmd",
			"SetAnnotationForIncidentCmd", "SetAnnotationForOperationLog", "SetJobPriorityCmd",
			"SetJobDefinitionPriorityCmd", "HistoryCleanupCmd", "UnlockJobCmd", "UnlockUserCmd");

	/** What tells nothing of a case and moves none. */
	private static final Set<String> HARMLESS = Set.of("SubmitTaskFormCmd", "AddCommentCmd", "CreateAttachmentCmd",
			"SaveAttachmentCmd", "CreateFilterCmd", "SaveFilterCmd", "DeleteFilterCmd", "EvaluateDecisionCmd",
			"EvaluateDecisionTableCmd", "CreateMigrationPlanCmd", "CreateAuthorizationCommand", "SaveAuthorizationCmd",
			"DeleteAuthorizationCmd", "DeleteTaskMetricsCmd", "DeleteMetricsCmd", "TelemetryConfigureCmd", "LicenseCmd",
			"SetLicenseKeyCmd", "DeleteLicenseKeyCmd");

	/**
	 * No route of the REST API and no webapp gives these alone, or there is nothing to
	 * give them to: no diagram has external tasks.
	 */
	private static final Set<String> NOT_OFFERED = Set.of("PurgeDatabaseAndCacheCmd", "SetPropertyCmd",
			"DeletePropertyCmd", "DbSchemaUpgradeCmd", "RegisterDeploymentCmd", "UnregisterDeploymentCmd",
			"RegisterProcessApplicationCmd", "UnregisterProcessApplicationCmd", "SetProcessDefinitionVersionCmd",
			"AddIdentityLinkForProcessDefinitionCmd", "DeleteIdentityLinkForProcessDefinitionCmd", "ReportDbMetricsCmd",
			"AcquireJobsCmd", "DefaultJobRetryCmd", "JobRetryCmd", "SchemaOperationProcessEngineClose",
			"SetExternalTasksRetriesBatchCmd", "SetExternalTasksRetriesCmd", "ActivityAfterInstantiationCmd",
			"ActivityBeforeInstantiationCmd", "ActivityCancellationCmd", "ActivityInstanceCancellationCmd",
			"TransitionInstanceCancellationCmd", "TransitionInstantiationCmd");

	static List<Class<?>> commands() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
		return Stream.of("cmd", "batch", "migration", "dmn/cmd", "cmmn/cmd", "history")
			.map(folder -> "org.camunda.bpm.engine.impl." + folder.replace('/', '.'))
			.flatMap(folder -> scanner.findCandidateComponents(folder).stream())
			.map(BeanDefinition::getBeanClassName)
			.distinct()
			.<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
			.toList();
	}

	@Test
	void areMany() {
		assertThat(commands()).hasSizeGreaterThan(200);
	}

	@ParameterizedTest
	@MethodSource("commands")
	void isShutOrReadsOrIsKnown(Class<?> command) {
		var name = command.getSimpleName();
		assertThat(ShutCommands.concerns(command) || READING.matcher(name).matches() || isOfOthers(command)
				|| Stream.of(OF_OPERATORS, HARMLESS, NOT_OFFERED).anyMatch(known -> known.contains(name)))
			.as(command.getName())
			.isTrue();
	}

	/**
	 * People are kept by the portal, and there are no case definitions to have cases of.
	 */
	private static boolean isOfOthers(Class<?> command) {
		return command.getPackageName().contains(".cmmn.") || command.getSimpleName()
			.matches("\\w*(Group|User|Tenant|Membership|UserInfo|UserPicture|Case\\w*)Cmd");
	}

}
