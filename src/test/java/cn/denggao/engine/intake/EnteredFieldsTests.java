package cn.denggao.engine.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnteredFieldsTests {

	private ShippedForm form;

	@BeforeEach
	void readAShippedForm() throws Exception {
		form = ShippedForm
			.of(new ObjectMapper().readTree(Files.readString(Path.of("forms/review/declare-conflicts.form"))));
	}

	@Test
	void takesAnUntickedBoxForAMissingAnswer() {
		assertThat(entered(Map.of("pledge", false))).isEmpty();
		assertThat(entered(Map.of("pledge", true))).containsEntry("pledge", "true");
	}

	@Test
	void leavesFieldsShownUnderAConditionToTheUseCase() {
		assertThat(form.fields().get("relations").required()).isFalse();
		assertThat(form.fields().get("conflict").required()).isTrue();
	}

	@Test
	void refusesWhatIsNotOffered() {
		assertThat(entered(Map.of("relations", "kin,other"))).containsEntry("relations", "kin,other");
		assertThatThrownBy(() -> entered(Map.of("relations", "kin,friend"))).isInstanceOf(Refused.class);
		assertThatThrownBy(() -> entered(Map.of("expert", "somebody"))).isInstanceOf(Refused.class);
	}

	private Map<String, String> entered(Map<String, Object> sent) {
		return new EnteredFields(form).from(sent);
	}

}
