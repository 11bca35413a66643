package cn.denggao.modeling.migration.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.ProcessContract;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.migration.domain.CaseNotMoved;
import cn.denggao.modeling.migration.domain.DrawnStep;
import cn.denggao.modeling.migration.domain.HandedOver;
import cn.denggao.modeling.migration.domain.MigrationSettings;
import cn.denggao.modeling.migration.domain.ProcessVersion;
import cn.denggao.modeling.migration.domain.ProcessVersions;
import cn.denggao.modeling.migration.domain.Route;
import cn.denggao.modeling.migration.domain.RunningCase;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/** Reads versions and running cases from the engine. */
@Component
class CamundaProcessVersions implements ProcessVersions {

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final RunningCases running;

	private final List<ProcessContract> contracts;

	private final Attempts attempts;

	private final MigrationSettings settings;

	CamundaProcessVersions(RepositoryService repository, RuntimeService runtime, RunningCases running,
			List<ProcessContract> contracts, Attempts attempts, MigrationSettings settings) {
		this.repository = repository;
		this.runtime = runtime;
		this.running = running;
		this.contracts = contracts;
		this.attempts = attempts;
		this.settings = settings;
	}

	@Override
	public List<ProcessVersion> inUse(String process) {
		var seen = new HashSet<String>();
		var owned = repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.orderByProcessDefinitionVersion()
			.desc()
			.unlimitedList();
		var newest = owned.stream().filter(each -> seen.add(ownerOf(each))).map(ProcessDefinition::getId).toList();
		return owned.stream().map(this::version).filter(one -> one.running() > 0 || newest.contains(one.id())).toList();
	}

	@Override
	public String nameOf(String process) {
		return Optional
			.ofNullable(repository.createProcessDefinitionQuery()
				.processDefinitionKey(process)
				.latestVersion()
				.withoutTenantId()
				.singleResult())
			.map(ProcessDefinition::getName)
			.orElse(process);
	}

	@Override
	public Map<Integer, String> owners(String process) {
		return repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.unlimitedList()
			.stream()
			.filter(each -> each.getTenantId() != null)
			.collect(Collectors.toMap(ProcessDefinition::getVersion, ProcessDefinition::getTenantId));
	}

	@Override
	public ProcessVersion require(String process, int version) {
		return Optional
			.ofNullable(repository.createProcessDefinitionQuery()
				.processDefinitionKey(process)
				.processDefinitionVersion(version)
				.singleResult())
			.map(this::version)
			.orElseThrow(Refused::notFound);
	}

	@Override
	public Map<String, DrawnStep> steps(ProcessVersion version) {
		return new DrawnProcess(repository.getBpmnModelInstance(version.id())).steps();
	}

	@Override
	public Map<String, String> equalSteps(ProcessVersion from, ProcessVersion to) {
		return runtime.createMigrationPlan(from.id(), to.id())
			.mapEqualActivities()
			.build()
			.getInstructions()
			.stream()
			.collect(Collectors.toMap(MigrationInstruction::getSourceActivityId,
					MigrationInstruction::getTargetActivityId));
	}

	@Override
	public boolean areRelated(ProcessVersion from, ProcessVersion to) {
		var owners = Stream.of(from, to).map(one -> ownerOf(repository.getProcessDefinition(one.id())));
		return owners.filter(owner -> !owner.isEmpty()).distinct().count() <= 1;
	}

	@Override
	public List<RunningCase> cases(String from, String to) {
		var target = repository.getProcessDefinition(to);
		return running.of(from).stream().filter(one -> mayHave(target, one)).toList();
	}

	private boolean mayHave(ProcessDefinition target, RunningCase one) {
		return ownerOf(target).isEmpty() || contracts.stream()
			.filter(contract -> contract.key().equals(target.getKey()))
			.anyMatch(contract -> contract.owners(one.businessKey()).contains(target.getTenantId()));
	}

	private static String ownerOf(ProcessDefinition definition) {
		return (definition.getTenantId() == null) ? "" : definition.getTenantId();
	}

	@Override
	public Map<String, RunningCase> cases(Collection<String> instances) {
		return running.of(instances).stream().collect(Collectors.toMap(RunningCase::instance, Function.identity()));
	}

	@Override
	public Map<String, RunningCase> locked(Collection<String> instances) {
		running.lock(instances, settings.waits());
		return cases(instances);
	}

	@Override
	public int running(Collection<String> instances) {
		return running.count(instances);
	}

	@Override
	public Optional<String> definitionOf(String instance) {
		return Optional.ofNullable(runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult())
			.map(found -> found.getProcessDefinitionId());
	}

	@Override
	public String codeOf(String process, String businessKey) {
		return contracts.stream()
			.filter(contract -> contract.key().equals(process))
			.map(contract -> contract.code(businessKey))
			.findFirst()
			.orElse("");
	}

	@Override
	public List<HandedOver> move(Route route, List<RunningCase> cases) {
		return attempts.move(route, cases);
	}

	@Override
	public Optional<CaseNotMoved> rehearse(Route route, List<RunningCase> cases) {
		return attempts.rehearse(route, cases);
	}

	private ProcessVersion version(ProcessDefinition found) {
		var cases = runtime.createProcessInstanceQuery().processDefinitionId(found.getId()).count();
		return new ProcessVersion(found.getId(), found.getKey(), found.getName(), found.getTenantId(),
				found.getVersion(), (int) cases);
	}

}
