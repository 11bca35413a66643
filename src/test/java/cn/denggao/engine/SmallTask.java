package cn.denggao.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import cn.denggao.kernel.Refused;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A process of one task, to look at what the engine module does with every process. */
@TestConfiguration
public class SmallTask {

	static final String KEY = "small-task";

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
		};
	}

}
