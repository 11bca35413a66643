package cn.denggao.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.denggao.DenggaoTest;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A programme judges by a standard of another, by the version it names. */
@DenggaoTest
class BorrowedRubricTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("140000");

	private static final String BORROWED = """
			id: borrowed-standard
			version: 1
			title: 借用的建设标准
			from: { id: lender-standard, version: 1 }
			""";

	@Autowired
	private ImportingPack importing;

	@Autowired
	private RubricDirectory rubrics;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RoundPlans plans;

	@Autowired
	private OrganisationRegister register;

	@BeforeEach
	void somebodyHasAStandard() throws IOException {
		try (var file = new ClassPathResource("demonstration/organisations.yaml").getInputStream()) {
			register.importFrom(file);
		}
		lend(1, "科室设置");
	}

	@Test
	@Requirement(value = "R003-12", page = "/rounds/{id}/rules")
	void copiesTheVersionItNamesAndKeepsIt() {
		// when
		borrow(BORROWED);
		lend(2, "科室设置与布局");

		// then
		var own = rubrics.require(new Rubric.Ref("borrowed-standard", 1));
		assertThat(own.title()).isEqualTo("借用的建设标准");
		assertThat(own.sections()).isEqualTo(rubrics.require(new Rubric.Ref("lender-standard", 1)).sections())
			.isNotEqualTo(rubrics.require(new Rubric.Ref("lender-standard", 2)).sections());
		assertThat(plans.of(draft("BORROWER")).rules().rubric()).isEqualTo(new Rubric.Ref("borrowed-standard", 1));

		// when
		borrow(BORROWED);

		// then
		assertThat(rubrics.newest("borrowed-standard").orElseThrow().ref().version()).isEqualTo(1);
	}

	@Test
	@Requirement("R003-12")
	void refusesAVersionThatIsNotThere() {
		assertThatThrownBy(() -> borrow(BORROWED.replace("standard, version: 1", "standard, version: 9")))
			.hasMessageStartingWith("programme.pack.rule.rubric-not-there rubric-borrowed-standard.yaml from");
		assertThatThrownBy(() -> borrow(BORROWED + "sections: []\n"))
			.hasMessageStartingWith("programme.pack.field-unknown rubric-borrowed-standard.yaml sections");
		assertThatThrownBy(() -> borrow(BORROWED.replace("lender-standard, version: 1", "lender-standard")))
			.hasMessageStartingWith("programme.pack.field-wrong rubric-borrowed-standard.yaml from");
	}

	private void lend(int version, String name) {
		var pack = pack("LENDER", "lender-standard");
		pack.remove("rubric-leading-specialty.yaml");
		pack.put("rubric-lender-standard.yaml",
				shipped().get("rubric-leading-specialty.yaml")
					.replace("id: leading-specialty", "id: lender-standard")
					.replaceFirst("version: \\d+", "version: " + version)
					.replaceFirst("name: 基础条件", "name: " + name));
		importing.importZip(zip(pack), PROVINCE);
	}

	private void borrow(String rubric) {
		var pack = pack("BORROWER", "borrowed-standard");
		pack.remove("rubric-leading-specialty.yaml");
		pack.put("rubric-borrowed-standard.yaml", rubric);
		importing.importZip(zip(pack), PROVINCE);
	}

	private static Map<String, String> pack(String code, String rubric) {
		var files = shipped();
		files.computeIfPresent("programme.yaml", (file, text) -> text.replace("code: SX-136", "code: " + code));
		files.computeIfPresent("round.yaml",
				(file, text) -> text.replace("review: leading-specialty", "review: " + rubric));
		return files;
	}

	private static Map<String, String> shipped() {
		var files = new LinkedHashMap<String, String>();
		var folder = Path.of("src/main/resources/packs/sx-136");
		try (var all = Files.walk(folder)) {
			for (var one : all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
				files.put(folder.relativize(one).toString(), Files.readString(one));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return files;
	}

	private static byte[] zip(Map<String, String> files) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private RoundId draft(String programme) {
		return rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals(programme)
					&& round.categoryCode().equals("LEADING_SPECIALTY"))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
