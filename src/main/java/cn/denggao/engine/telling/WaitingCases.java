package cn.denggao.engine.telling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Many cases with all that the engine would read of each when it goes on: the executions,
 * what these wait for, their variables and the history of those.
 */
class WaitingCases {

	private static final String STATEMENTS = "cn.denggao.engine.telling.";

	private final DbEntityManager entities;

	private final Collection<String> cases;

	private final Map<String, List<ExecutionEntity>> executions;

	private final Map<String, List<EventSubscriptionEntity>> subscriptions;

	private final Map<String, List<VariableInstanceEntity>> variables;

	private WaitingCases(DbEntityManager entities, Collection<String> cases) {
		this.entities = entities;
		this.cases = cases;
		this.executions = byCase("selectExecutionsOfCases", cases.stream(), ExecutionEntity::getProcessInstanceId);
		this.subscriptions = byCase("selectSubscriptionsOfExecutions", ids(executions),
				EventSubscriptionEntity::getProcessInstanceId);
		this.variables = byCase("selectVariablesOfExecutions", ids(executions),
				VariableInstanceEntity::getProcessInstanceId);
		select("selectHistoryOfVariables", ids(variables));
	}

	/** Reads them into the command that is running; its begun cases stay as they are. */
	static WaitingCases read(DbEntityManager entities, Collection<String> cases) {
		var untouched = cases.stream()
			.filter(each -> entities.getCachedEntity(ExecutionEntity.class, each) == null)
			.toList();
		var read = new WaitingCases(entities, cases);
		untouched.stream().filter(read.executions::containsKey).forEach(read::restore);
		return read;
	}

	/**
	 * The executions that wait for a message and are awake, in the order of the cases.
	 */
	List<ExecutionEntity> waitingFor(String message) {
		return cases.stream()
			.flatMap(each -> subscriptions.getOrDefault(each, List.of()).stream())
			.filter(each -> each.isSubscriptionForEventType(EventType.MESSAGE) && message.equals(each.getEventName()))
			.map(EventSubscriptionEntity::getExecution)
			.filter(execution -> !execution.isSuspended())
			.toList();
	}

	/** Tells the engine that there is nothing more to read of this case. */
	private void restore(String instance) {
		var tree = executions.get(instance);
		tree.stream()
			.filter(ExecutionEntity::isProcessInstanceExecution)
			.forEach(root -> root.restoreProcessInstance(tree, subscriptions.getOrDefault(instance, List.of()),
					variables.getOrDefault(instance, List.of()), null, null, null, null));
	}

	private <E extends DbEntity> Map<String, List<E>> byCase(String statement, Stream<String> ids,
			Function<E, String> instance) {
		List<E> found = select(statement, ids);
		return found.stream().collect(Collectors.groupingBy(instance));
	}

	@SuppressWarnings("unchecked")
	private <E extends DbEntity> List<E> select(String statement, Stream<String> ids) {
		return entities.selectList(STATEMENTS + statement, (Object) ids.toArray(String[]::new));
	}

	private static Stream<String> ids(Map<String, ? extends List<? extends DbEntity>> found) {
		return found.values().stream().flatMap(List::stream).map(DbEntity::getId);
	}

}
