package cn.denggao.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import cn.denggao.DenggaoApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The modules keep to their borders. */
class ModularityTests {

	private static final Pattern MODULE_ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

	@Test
	void respectsModuleBorders() {
		ApplicationModules.of(DenggaoApplication.class).verify();
	}

	@Test
	void knowsTheModulesOfTheArchitecture() {
		assertThat(ApplicationModules.of(DenggaoApplication.class))
			.extracting(module -> module.getIdentifier().toString())
			.containsExactlyInAnyOrder("kernel", "engine", "calendar", "organisation", "identity", "audit", "worklist",
					"document", "paper", "programme", "application", "review", "approval", "construction", "inspection",
					"acceptance", "lifecycle", "opinion", "modeling", "administration", "notification", "tracking",
					"demonstration", "sheet", "guide", "discipline", "planning");
	}

	@Test
	void describesEveryModuleInTheDocumentation() throws IOException {
		var described = MODULE_ROW.matcher(Files.readString(Path.of("docs/architecture.md")))
			.results()
			.map(row -> row.group(1));

		assertThat(described).containsExactlyInAnyOrderElementsOf(ApplicationModules.of(DenggaoApplication.class)
			.stream()
			.map(module -> module.getIdentifier().toString())
			.toList());
	}

	@Test
	void canFail() {
		assertThatThrownBy(
				() -> ApplicationModules.of("cn.denggao.guards.violations.modules", location -> true).verify())
			.isInstanceOf(Violations.class);
	}

}
