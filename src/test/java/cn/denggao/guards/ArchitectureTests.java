package cn.denggao.guards;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The house rules hold, and each of them can fail. */
class ArchitectureTests {

	/** Read once for all guards. */
	static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("cn.denggao");

	private static final JavaClasses WRONG = new ClassFileImporter()
		.importPackages("cn.denggao.guards.violations.layers");

	private static final Path PROGRAM_SOURCES = Path.of("src/main/java");

	private static final Path WRONG_SOURCES = Path.of("src/test/java/cn/denggao/guards/violations/layers");

	static Stream<String> rules() {
		return ArchitectureRules.all().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holds(String rule) {
		ArchitectureRules.all().get(rule).check(PROGRAM);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void canFail(String rule) {
		assertThatThrownBy(() -> ArchitectureRules.all().get(rule).check(WRONG)).isInstanceOf(AssertionError.class);
	}

	@Test
	void keepsMethodsShort() {
		assertThat(new JavaSources(PROGRAM_SOURCES).methodsLongerThan(20)).isEmpty();
	}

	@Test
	void findsLongMethods() {
		assertThat(new JavaSources(WRONG_SOURCES).methodsLongerThan(4)).containsExactly("ChoosingDelegate#execute");
	}

	@Test
	void leavesDecisionsOutOfDelegates() {
		assertThat(new JavaSources(PROGRAM_SOURCES).decidingDelegates()).isEmpty();
		assertThat(new JavaSources(WRONG_SOURCES).decidingDelegates()).containsExactly("ChoosingDelegate");
	}

	@Test
	void keepsFilesShort() {
		assertThat(SourceFiles.longerThan(300)).isEmpty();
	}

	@Test
	void findsLongFilesOfTheProgramAndOfItsTests() {
		assertThat(SourceFiles.longerThan(5)).extracting(Object::toString)
			.anyMatch(file -> file.startsWith("src/main/java/cn/denggao/engine"))
			.anyMatch(file -> file.endsWith("guards/ArchitectureTests.java"));
	}

}
