package cn.denggao.modeling.migration.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of processes and the cases that run on them, as the engine knows them. */
public interface ProcessVersions {

	/**
	 * All versions of a process that have running cases, and the newest, newest first.
	 */
	List<ProcessVersion> inUse(String process);

	/** What people call the process; its key if it is not deployed. */
	String nameOf(String process);

	/** Whose own each version is that is not shared, by number. */
	Map<Integer, String> owners(String process);

	/** One version, else not found. */
	ProcessVersion require(String process, int version);

	/** The steps of a version by id, as drawn. */
	Map<String, DrawnStep> steps(ProcessVersion version);

	/** Where the engine by itself finds each former step: same id and same kind. */
	Map<String, String> equalSteps(ProcessVersion from, ProcessVersion to);

	/** Whether cases may go from one to the other: never from one owner to another. */
	boolean areRelated(ProcessVersion from, ProcessVersion to);

	/**
	 * Every case that runs on a version and may go to the other, by business key: to an
	 * owner's own version only that owner's.
	 * @param from definition id
	 * @param to definition id
	 */
	List<RunningCase> cases(String from, String to);

	/** The cases of these instances that still run, on whatever version. */
	Map<String, RunningCase> cases(Collection<String> instances);

	/**
	 * The same, and nobody moves them on before the transaction ends; fails soon if
	 * somebody is about to.
	 */
	Map<String, RunningCase> locked(Collection<String> instances);

	/** How many of these instances still run, on whatever version. */
	int running(Collection<String> instances);

	/**
	 * Whether the version still runs there: empty if the instance has ended, else its
	 * definition id.
	 */
	Optional<String> definitionOf(String instance);

	/** The official code that tells a case from others, or nothing. */
	String codeOf(String process, String businessKey);

	/**
	 * Moves cases within the running transaction, their open tasks, timers and
	 * projections included.
	 * @return tasks that went to another office
	 * @throws CaseNotMoved if one of them cannot be moved
	 */
	List<HandedOver> move(Route route, List<RunningCase> cases);

	/**
	 * Moves cases together and takes it back.
	 * @return why one of them could not be moved, or nothing
	 */
	Optional<CaseNotMoved> rehearse(Route route, List<RunningCase> cases);

}
