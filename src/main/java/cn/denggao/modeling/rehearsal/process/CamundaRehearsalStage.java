package cn.denggao.modeling.rehearsal.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.DeployedFile;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.engine.rehearsal.Sandbox;
import cn.denggao.engine.rehearsal.SandboxLimits;
import cn.denggao.engine.rehearsal.SandboxedCase;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.migration.domain.CaseNotMoved;
import cn.denggao.modeling.migration.domain.ProcessVersion;
import cn.denggao.modeling.migration.domain.ProcessVersions;
import cn.denggao.modeling.migration.domain.Route;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.Fault;
import cn.denggao.modeling.rehearsal.domain.Outcome;
import cn.denggao.modeling.rehearsal.domain.RehearsalSettings;
import cn.denggao.modeling.rehearsal.domain.RehearsalStage;
import cn.denggao.modeling.rehearsal.domain.RehearsedPath;
import cn.denggao.modeling.rehearsal.domain.Sample;
import cn.denggao.modeling.rehearsal.domain.Walk;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Walks paths in the engine's sandbox. */
@Component
@EnableConfigurationProperties(RehearsalSettings.class)
class CamundaRehearsalStage implements RehearsalStage {

	private final Sandbox sandbox;

	private final SandboxedCase cases;

	private final SampleCases samples;

	private final Desks desks;

	private final NoticesHeard notices;

	private final ProcessVersions versions;

	private final List<ProcessContract> contracts;

	private final RehearsalSettings settings;

	private final OfficialClock clock;

	CamundaRehearsalStage(Sandbox sandbox, SandboxedCase cases, SampleCases samples, Desks desks, NoticesHeard notices,
			ProcessVersions versions, List<ProcessContract> contracts, RehearsalSettings settings,
			OfficialClock clock) {
		this.sandbox = sandbox;
		this.cases = cases;
		this.samples = samples;
		this.desks = desks;
		this.notices = notices;
		this.versions = versions;
		this.contracts = contracts;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public List<Sample> samples(DefinitionName process, String words, int atMost) {
		return samples.of(process, words, atMost);
	}

	@Override
	public Optional<Sample> sample(DefinitionName process, String instance) {
		return samples.find(process, instance);
	}

	@Override
	public Map<String, String> flows(byte[] content, Set<String> origin) {
		return origin.isEmpty() ? Drawing.of(content).flows() : Drawing.of(content).flowsFrom(origin);
	}

	@Override
	public Walk walk(Draft draft, Sample sample, Beginning beginning, List<String> script) {
		var began = System.nanoTime();
		var drawing = Drawing.of(draft.content());
		var declared = declared(draft.process());
		var notes = new Notes(drawing);
		var oracle = new Oracle(script);
		var expected = expected(draft, drawing, declared, sample);
		var options = new Options(drawing, byName(declared));
		var probe = new PathProbe(drawing, options, oracle, expected, notes, called -> errorsOf(draft, sample, called));
		var walk = new PathWalk(sandbox, cases, desks, drawing, options, oracle, expected, notes);
		var end = new Attempt(draft, sample, beginning, drawing, oracle, probe, walk, notes).go();
		var path = new RehearsedPath(0, sample.code(), sample.instance(), end.outcome, notes.steps(), notes.flows(),
				end.variables, end.fault, notes.origin(), (System.nanoTime() - began) / 1_000_000);
		return new Walk(path, oracle.forks());
	}

	private Collection<ProcessVariable<?>> declared(String process) {
		return contracts.stream()
			.filter(contract -> contract.key().equals(process))
			.flatMap(contract -> contract.variables().stream())
			.collect(Collectors.toList());
	}

	private static Map<String, ProcessVariable<?>> byName(Collection<ProcessVariable<?>> declared) {
		return declared.stream().collect(Collectors.toMap(ProcessVariable::name, Function.identity()));
	}

	private Expected expected(Draft draft, Drawing drawing, Collection<ProcessVariable<?>> declared, Sample sample) {
		var newest = new LinkedHashMap<String, Integer>();
		drawing.versionsOf()
			.forEach((variable, called) -> newest.put(variable,
					samples.called(draft.process(), sample.businessKey(), called)
						.map(DeployedFile::version)
						.orElse(1)));
		return new Expected(declared, drawing.wordsRead(), samples.texts(sample.instance()), newest,
				clock.today().plusDays(settings.assumedDays()).toString());
	}

	private Set<String> errorsOf(Draft draft, Sample sample, String called) {
		return samples.called(draft.process(), sample.businessKey(), called)
			.map(samples::drawn)
			.map(Drawing::errorsThrown)
			.orElse(Set.of());
	}

	/** How a path ended. */
	private record End(Outcome outcome, Fault fault, Map<String, String> variables) {
	}

	/** One path in its sandbox. */
	private final class Attempt {

		private final Draft draft;

		private final Sample sample;

		private final Beginning beginning;

		private final Drawing drawing;

		private final Oracle oracle;

		private final PathProbe probe;

		private final PathWalk walk;

		private final Notes notes;

		Attempt(Draft draft, Sample sample, Beginning beginning, Drawing drawing, Oracle oracle, PathProbe probe,
				PathWalk walk, Notes notes) {
			this.draft = draft;
			this.sample = sample;
			this.beginning = beginning;
			this.drawing = drawing;
			this.oracle = oracle;
			this.probe = probe;
			this.walk = walk;
			this.notes = notes;
		}

		End go() {
			notices.listen();
			try {
				return sandbox.around(new SandboxLimits(settings.pathLasts(), settings.waits()), this::inside);
			}
			catch (CaseNotMoved ex) {
				return new End(Outcome.NOT_MOVED, Refusals.of(ex), Map.of());
			}
			catch (Disturbed ex) {
				return new End(ex.outcome(), null, Map.of());
			}
			catch (RuntimeException ex) {
				return Refusals.disturbance(ex)
					.map(outcome -> new End(outcome, null, Map.<String, String>of()))
					.orElseGet(() -> new End(Outcome.FAILED, Refusals.of(ex), Map.of()));
			}
			finally {
				notices.stop();
			}
		}

		private End inside() {
			var definition = sandbox.deploy(draft.name().owner(), draft.file(), draft.content());
			var instance = (beginning == Beginning.START) ? started(definition) : moved(definition);
			desks.notices(drawing, notes);
			var outcome = walk.walk(instance, settings.acts());
			return new End(outcome, walk.fault(), told(samples.values(instance)));
		}

		/** Where insiders find something out, ids and dates are all that is told. */
		private Map<String, String> told(Map<String, String> values) {
			if (drawing.worksInternally()) {
				var plain = byName(declared(draft.process()));
				values.replaceAll((name, value) -> isPlain(plain.get(name)) ? value : Notes.HIDDEN);
			}
			return values;
		}

		private static boolean isPlain(ProcessVariable<?> variable) {
			return variable != null
					&& (variable.kind() == ProcessVariable.Kind.ID || variable.kind() == ProcessVariable.Kind.INSTANT);
		}

		/**
		 * What leads to the beginning is not done here, so the start is left out itself.
		 */
		private String started(String definition) {
			var starts = drawing.starts();
			var start = oracle.choose(List.copyOf(starts.keySet()), 1);
			notes.leftOut(start);
			sandbox.attach(probe, definition);
			return cases.begin(definition, starts.get(start), sample.businessKey(), given());
		}

		private Map<String, Object> given() {
			if (sample.own()) {
				return cases.begunWith(sample.instance());
			}
			var texts = samples.texts(sample.instance());
			return declared(draft.process()).stream()
				.filter(variable -> variable.kind() == ProcessVariable.Kind.ID && texts.containsKey(variable.name()))
				.collect(Collectors.toMap(ProcessVariable::name, variable -> (Object) texts.get(variable.name())));
		}

		private String moved(String definition) {
			var from = version(sample.definition(), sample.version());
			var to = version(definition, 0);
			cases.detach(sample.instance());
			var running = List.copyOf(versions.cases(List.of(sample.instance())).values());
			versions.move(new Route(from.id(), to.id(), versions.equalSteps(from, to)), running);
			sandbox.attach(probe, definition);
			cases.callAnew(sample.instance());
			cases.waits(sample.instance()).forEach(wait -> notes.began(wait.element()));
			return sample.instance();
		}

		private ProcessVersion version(String definition, int number) {
			return new ProcessVersion(definition, draft.process(), draft.process(), draft.name().owner(), number, 0);
		}

	}

}
