package cn.denggao.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file under {@code forms/} keeps the conventions, and breaking one is noticed. */
class FormConventionTests {

	private static final Path FORMS = Path.of("forms");

	private static final Path SAMPLE = FORMS.resolve("construction/decide-change.form");

	private final ObjectMapper json = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	static List<Path> forms() throws IOException {
		try (Stream<Path> files = Files.walk(FORMS)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("forms")
	void keepsTheConventions(Path file) throws IOException {
		var name = file.getFileName().toString();

		assertThat(name).matches("[a-z]+(-[a-z]+)*\\.form");
		assertThat(findings(name.replace(".form", ""), Files.readString(file))).isEmpty();
	}

	@Test
	void givesEveryFormAnIdOfItsOwn() throws IOException {
		assertThat(forms()).hasSize(25).extracting(Path::getFileName).doesNotHaveDuplicates();
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"id": "decide-change"   | "id": "decide"          | id is not the file name
					"schemaVersion": 16     | "schemaVersion": 17     | schemaVersion is missing or too new
					"type": "default",      | "type": "default", "generated": true, | key not allowed in form: generated
					/projects/{{projectId}} | /{{projectId}}          | does not start with the link
					"type": "textarea"      | "type": "html"          | type not allowed: html
					"type": "textarea",     | "type": "textarea", "source": "=now()", | key not allowed in textarea: source
					"key": "documentNo"     | "key": "reason"         | key twice: reason
					"key": "documentNo"     | "key": "document-no"    | key is not an identifier: document-no
					"label": "理由"          | "label": "Reason"       | label is not Chinese: reason
					"label": "退回修改"       | "label": "Return"       | choice is not Chinese: decision
					"value": "RETURN"       | "value": "Return"       | choice is not an enum name: decision
					"value": "RETURN"       | "value": "REJECT"       | choice twice: decision
					"required": true        | "required": false       | decision is not a required radio: decision
					"minLength": 10         | "minLength": 1          | reason is not of 10 to 2000 characters
					〔(\\\\d{4})〕            | (.*)                    | unknown pattern: documentNo
					!= \\"APPROVE\\"        | != \\"AGREED\\"         | condition is not a comparison with a choice above: documentNo
					=decision !=            | =count(decision) !=     | condition is not a comparison with a choice above: documentNo
					""")
	void noticesAForm(String kept, String broken, String finding) throws IOException {
		var form = Files.readString(SAMPLE);

		assertThat(form).contains(kept);
		assertThat(findings("decide-change", form.replace(kept, broken))).contains(finding);
	}

	private List<String> findings(String name, String form) throws IOException {
		return FormConventions.findings(name, json.readTree(form));
	}

}
