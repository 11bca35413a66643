package cn.denggao.modeling.migration;

import java.util.Collection;
import java.util.List;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the engine module asks about the process whose running cases are moved. */
@TestConfiguration
public class LongLifeContract {

	@Bean
	ProcessContract longLife() {
		return new ProcessContract() {
			@Override
			public String key() {
				return LongLife.PROCESS;
			}

			@Override
			public Collection<ProcessVariable<?>> variables() {
				return List.of(ProcessVariable.instant("buildDueAt"), ProcessVariable.text("reviewerRole"));
			}

			@Override
			public Candidates candidates(String role, String businessKey) {
				return Candidates.role(role, "140000");
			}

			@Override
			public String code(String businessKey) {
				return "长-" + businessKey.substring(0, 4);
			}

			@Override
			public List<String> owners(String businessKey) {
				return (businessKey.indexOf('-') == 6) ? List.of(businessKey.substring(0, 6)) : List.of();
			}
		};
	}

}
