package cn.denggao.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.DeployedFiles;
import cn.denggao.engine.DiagramWords;
import cn.denggao.engine.DrawnFields;
import cn.denggao.engine.FormUseCase;
import cn.denggao.engine.ProcessBean;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.engine.ProcessVariable.Kind;
import cn.denggao.engine.ToldTable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The names that diagrams and the program have in common: those the shipped diagrams use,
 * which our tests hold against the code, and those that modules add.
 */
@Component
class KnownWords {

	/** What the engine itself writes while an activity runs several times. */
	private static final Set<String> OF_THE_ENGINE = Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances",
			"nrOfCompletedInstances");

	private final ListableBeanFactory beans;

	private final ShippedDiagrams shipped;

	private final ShippedTrees trees;

	private final DeployedFiles deployed;

	private final Map<Class<?>, List<?>> found = new ConcurrentHashMap<>();

	private final Supplier<Set<String>> delegates;

	KnownWords(ListableBeanFactory beans, ShippedDiagrams shipped, ShippedTrees trees, DeployedFiles deployed) {
		this.beans = beans;
		this.shipped = shipped;
		this.trees = trees;
		this.deployed = deployed;
		this.delegates = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForAnnotation(ProcessBean.class)));
	}

	/** Looked for once: every task of every diagram asks. */
	Set<String> delegates() {
		return delegates.get();
	}

	Set<String> roles() {
		return together(shipped.roles(), added(DiagramWords::roles));
	}

	Set<String> milestones() {
		return together(shipped.milestones(), added(DiagramWords::milestones));
	}

	/**
	 * Whether somebody takes the answers of this form, and it is there: shipped, deployed
	 * or about to be.
	 */
	boolean isForm(String form, Set<String> coming) {
		return trees.forms().contains(form) || useCases().anyMatch(useCase -> useCase.form().equals(form))
				|| familyOf(form).isPresent() && (coming.contains(form) || deployed.isDeployed("form", form));
	}

	/** Who takes the answers of a form that an administrator may make or extend. */
	Optional<FormUseCase> familyOf(String form) {
		return useCases().filter(useCase -> useCase.family().isPresent() && useCase.takes(form)).findFirst();
	}

	/** Text of a shipped form. */
	String shippedForm(String form) {
		return trees.form(form).orElseThrow();
	}

	/** Names of the variables that these forms set in any process. */
	Set<String> decidedBy(Stream<String> forms) {
		var used = forms.collect(Collectors.toSet());
		return useCases().filter(useCase -> used.stream().anyMatch(useCase::takes))
			.flatMap(useCase -> useCase.decides().stream())
			.collect(Collectors.toSet());
	}

	boolean isReadByOffices(String form) {
		return useCases().anyMatch(useCase -> useCase.takes(form) && useCase.isReadByOffices());
	}

	/** What a delegate reads from the diagram, if it does. */
	Optional<DrawnFields> fieldsOf(String delegate) {
		return beansOf(DrawnFields.class).filter(fields -> fields.delegate().equals(delegate)).findFirst();
	}

	/** Which processes await a message; an empty set if anybody may. */
	Optional<Set<String>> awaiting(String message) {
		var keys = shipped.awaiting(message);
		return (keys.isEmpty() && added(DiagramWords::messages).noneMatch(message::equals)) ? Optional.empty()
				: Optional.of(keys);
	}

	Set<String> processes() {
		return together(shipped.keys().stream(), contracts().map(ProcessContract::key));
	}

	/** What this process may name; of a new process, what any process may. */
	Set<String> variables(String key) {
		var mine = together(declared(key), shipped.of(key).stream().flatMap(diagram -> diagram.variables().stream()));
		var all = mine.isEmpty()
				? together(contracts().map(ProcessContract::key).flatMap(this::declared), shipped.variables().stream())
				: mine;
		return together(all.stream(), OF_THE_ENGINE.stream());
	}

	/** What any process or form names; Tasklist fills a field of that name with it. */
	Set<String> allVariables() {
		return together(contracts().flatMap(contract -> contract.variables().stream()).map(ProcessVariable::name),
				Stream
					.of(shipped.variables().stream(), useCases().flatMap(useCase -> useCase.decides().stream()),
							OF_THE_ENGINE.stream())
					.flatMap(names -> names));
	}

	/** Which shipped processes a delegate belongs to. */
	Set<String> processesOf(String delegate) {
		return shipped.processesOf(delegate);
	}

	/** Kinds of the variables of a process; of a new one, what they are in any. */
	Map<String, Set<Kind>> kinds(String key) {
		var mine = contracts().anyMatch(contract -> contract.key().equals(key));
		return contracts().filter(contract -> !mine || contract.key().equals(key))
			.flatMap(contract -> contract.variables().stream())
			.collect(Collectors.groupingBy(ProcessVariable::name,
					Collectors.mapping(ProcessVariable::kind, Collectors.toSet())));
	}

	/** Variables that hold the role of somebody who does a task. */
	Set<String> roleVariables() {
		return shipped.roleVariables();
	}

	/** Whether the rows of this table are told to those it decides about. */
	boolean isTold(String table) {
		return beansOf(ToldTable.class).anyMatch(told -> told.table().equals(table));
	}

	/** The shipped decision table of this key. */
	Optional<XmlNode> shippedTable(String key) {
		return Optional.ofNullable(trees.of("dmn").get(key));
	}

	Optional<Diagram> shipped(String key) {
		return shipped.of(key);
	}

	/** How the shipped diagrams bind calls of this process. */
	Set<String> bindings(String called) {
		return shipped.bindings(called);
	}

	private Stream<String> declared(String key) {
		return contracts().filter(contract -> contract.key().equals(key))
			.flatMap(contract -> contract.variables().stream())
			.map(ProcessVariable::name);
	}

	/** Looked for once: a diagram may ask thousands of times. */
	private <T> Stream<T> beansOf(Class<T> kind) {
		return found.computeIfAbsent(kind, unused -> List.copyOf(beans.getBeansOfType(kind).values()))
			.stream()
			.map(kind::cast);
	}

	private Stream<FormUseCase> useCases() {
		return beansOf(FormUseCase.class);
	}

	private Stream<ProcessContract> contracts() {
		return beansOf(ProcessContract.class);
	}

	private Stream<String> added(Function<DiagramWords, Set<String>> words) {
		return beans.getBeansOfType(DiagramWords.class).values().stream().map(words).flatMap(Set::stream);
	}

	private static Set<String> together(Stream<String> some, Stream<String> others) {
		return Stream.concat(some, others).collect(Collectors.toCollection(TreeSet::new));
	}

}
