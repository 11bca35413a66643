package cn.denggao.modeling.rehearsal.process;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.DeployedFile;
import cn.denggao.engine.DeployedFiles;
import cn.denggao.engine.ProcessContract;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.rehearsal.domain.OpenStep;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Open tasks by the form that they show. */
@Repository
class OpenForms {

	private static final String PLACES = """
			select distinct t.proc_def_id_, t.task_def_key_, d.key_, d.version_
			from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_ order by d.key_, d.version_ desc, 2""";

	/** Together, or of each case by itself where it matters whose it is. */
	private static final String TASKS = """
			select %s as business_key, count(*) as tasks, count(t.assignee_) as taken, max(t.create_time_) as newest,
			(array_agg(t.id_ order by t.create_time_ desc, t.id_))[1] as task,
			(array_agg(t.proc_inst_id_ order by t.create_time_ desc, t.id_))[1] as instance
			from act_ru_task t join act_ru_execution i on i.id_ = t.proc_inst_id_
			where t.proc_def_id_ = ? and t.task_def_key_ = ? group by 1 order by newest desc, task""";

	private static final String ALL_TASKS = TASKS.formatted("cast(null as text)");

	private static final String TASKS_BY_CASE = TASKS.formatted("i.business_key_");

	private final JdbcTemplate database;

	private final RepositoryService repository;

	private final DeployedFiles files;

	private final List<ProcessContract> contracts;

	OpenForms(JdbcTemplate database, RepositoryService repository, DeployedFiles files,
			List<ProcessContract> contracts) {
		this.database = database;
		this.repository = repository;
		this.files = files;
		this.contracts = contracts;
	}

	List<OpenStep> of(DefinitionName form) {
		var concerned = concerned(form);
		return database
			.query(PLACES,
					(row, number) -> new Place(row.getString("proc_def_id_"), row.getString("task_def_key_"),
							row.getString("key_"), row.getInt("version_")))
			.stream()
			.filter(place -> shows(place, form.key()))
			.flatMap(place -> open(place, concerned))
			.toList();
	}

	private boolean shows(Place place, String form) {
		return repository.getBpmnModelInstance(place.definition)
			.getModelElementById(place.element) instanceof UserTask task && form.equals(task.getCamundaFormRef());
	}

	/**
	 * Whose cases get this form: its owner’s, or of a shared one all who have no own;
	 * nothing if all get it.
	 */
	private Optional<Predicate<Set<String>>> concerned(DefinitionName form) {
		var others = files.newest()
			.stream()
			.filter(file -> "form".equals(file.ending()) && file.key().equals(form.key()))
			.filter(file -> file.owner() != null && !file.withdrawn())
			.map(DeployedFile::owner)
			.collect(Collectors.toSet());
		if (!form.isShared()) {
			return Optional.of(owners -> owners.contains(form.owner()));
		}
		return others.isEmpty() ? Optional.empty() : Optional.of(owners -> Collections.disjoint(owners, others));
	}

	private Stream<OpenStep> open(Place place, Optional<Predicate<Set<String>>> concerned) {
		var desks = database
			.query(concerned.isEmpty() ? ALL_TASKS : TASKS_BY_CASE,
					(row, number) -> new Desk(row.getString("business_key"), row.getInt("tasks"), row.getInt("taken"),
							row.getString("task"), row.getString("instance")),
					place.definition, place.element)
			.stream()
			.filter(desk -> concerned.isEmpty() || concerned.get().test(owners(place.process, desk.businessKey)))
			.toList();
		var drawing = new Drawing(repository.getBpmnModelInstance(place.definition));
		return desks.stream()
			.limit(1)
			.map(newest -> new OpenStep(repository.getProcessDefinition(place.definition).getName(), place.version,
					place.element, drawing.label(place.element), desks.stream().mapToInt(Desk::tasks).sum(),
					desks.stream().mapToInt(Desk::taken).sum(), newest.task, newest.instance,
					drawing.isInternal(place.element)));
	}

	private Set<String> owners(String process, String businessKey) {
		return contracts.stream()
			.filter(contract -> contract.key().equals(process))
			.flatMap(contract -> contract.owners(businessKey).stream())
			.collect(Collectors.toSet());
	}

	private record Place(String definition, String element, String process, int version) {
	}

	private record Desk(String businessKey, int tasks, int taken, String task, String instance) {
	}

}
