package cn.denggao.guards;

import cn.denggao.DenggaoApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The modules keep to their borders. */
class ModularityTests {

	@Test
	void respectsModuleBorders() {
		ApplicationModules.of(DenggaoApplication.class).verify();
	}

	@Test
	void knowsTheModulesOfTheArchitecture() {
		assertThat(ApplicationModules.of(DenggaoApplication.class))
			.extracting(module -> module.getIdentifier().toString())
			.contains("kernel", "engine", "calendar", "organisation", "identity", "audit", "worklist", "document",
					"programme", "application", "review", "approval", "construction", "inspection", "acceptance",
					"lifecycle", "notification", "tracking");
	}

	@Test
	void canFail() {
		assertThatThrownBy(
				() -> ApplicationModules.of("cn.denggao.guards.violations.modules", location -> true).verify())
			.isInstanceOf(Violations.class);
	}

}
