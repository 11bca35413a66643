package cn.denggao.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A process of one task, to look at what the engine module does with every process. */
@TestConfiguration
public class SmallTask {

	static final String KEY = "small-task";

	static final String CALLER = "small-caller";

	static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("decision", Decision.class);

	enum Decision {

		CONFIRM, SEND_BACK

	}

	/** What the use case was handed. */
	static class Received implements FormUseCase {

		final List<FormAnswer> answers = new ArrayList<>();

		@Override
		public String form() {
			return "small-answer";
		}

		@Override
		public void answer(FormAnswer answer) {
			if (answer.text("reason").filter("拒绝"::equals).isPresent()) {
				throw Refused.at("reason", "engine.field-missing");
			}
			answers.add(answer);
		}

	}

	/** Asks a table of the tests; no class of its own, so that no template is due. */
	@ProcessBean
	class AskTable implements JavaDelegate {

		private final DecisionTables tables;

		AskTable(DecisionTables tables) {
			this.tables = tables;
		}

		@Override
		public void execute(DelegateExecution execution) {
			tables.evaluate("sound-table", List.of(), Map.of("score", 10, "vetoed", false))
				.choice("conclusion", Decision.class);
		}

	}

	@Bean
	AskTable askTableDelegate(DecisionTables tables) {
		return new AskTable(tables);
	}

	@Bean
	Received received() {
		return new Received();
	}

	/** What the diagrams of the engine's tests say beside the program's own words. */
	@Bean
	DiagramWords smallWords() {
		return new DiagramWords() {
			@Override
			public Set<String> milestones() {
				return Set.of("SMALL");
			}

			@Override
			public Set<String> messages() {
				return Set.of("engine.Told", "engine.Other");
			}
		};
	}

	@Bean
	ProcessContract smallContract() {
		return new ProcessContract() {
			@Override
			public String key() {
				return KEY;
			}

			@Override
			public Collection<ProcessVariable<?>> variables() {
				return List.of(DECISION);
			}

			@Override
			public Candidates candidates(String role, String businessKey) {
				return Candidates.role(role, businessKey.substring(0, 6));
			}

			@Override
			public List<String> owners(String businessKey) {
				return ownersIn(businessKey);
			}
		};
	}

	/** Calls the small task; has no tasks of its own. */
	@Bean
	ProcessContract smallCaller() {
		return new ProcessContract() {
			@Override
			public String key() {
				return CALLER;
			}

			@Override
			public Collection<ProcessVariable<?>> variables() {
				return List.of();
			}

			@Override
			public Candidates candidates(String role, String businessKey) {
				throw new UnsupportedOperationException("nobody does anything here");
			}

			@Override
			public List<String> owners(String businessKey) {
				return ownersIn(businessKey);
			}
		};
	}

	/** Province and programme of a case called {@code 150000/PILOT/…}. */
	private static List<String> ownersIn(String businessKey) {
		var parts = businessKey.split("/");
		return (parts.length < 3) ? List.of(businessKey.substring(0, 6)) : List.of(parts[1], parts[0]);
	}

	/** Provinces and programmes that exist for the engine's tests alone. */
	@Bean
	DefinitionOwners smallOwners() {
		return Set.of("150000", "130000", "PILOT")::contains;
	}

}
