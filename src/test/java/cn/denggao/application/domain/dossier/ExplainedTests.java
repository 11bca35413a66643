package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.FormField.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A note explains what it calls by name and gives a reason for. */
class ExplainedTests {

	private static final FormSection SECTION = new FormSection("F", "", null,
			List.of(FormWriter.plain("note", "说明", Type.TEXTAREA, false)),
			List.of(new FormTable("service", "", FormTable.Kind.YEARS, List.of(),
					Stream.of("出院人次", "外地患者出院人次", "其中 RW≥2", "Ⅰ类切口手术")
						.map(label -> new FormTable.Row(label, label, "", List.of()))
						.toList(),
					4, 4, null, null)),
			List.of(), List.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			出院人次因扩床增加 | 出院人次
			外地患者出院人次因医联体增加 | 外地患者出院人次
			外地患者出院人次和出院人次因扩床增加 | 出院人次 外地患者出院人次
			其中RW≥2：收治转诊患者 | 其中 RW≥2
			其中　ｒｗ≥２：收治转诊患者 | 其中 RW≥2
			I类切口手术：新设日间病房 | Ⅰ类切口手术
			出院人次 |
			出院人次、外地患者出院人次。 |
			出院人数因扩床增加 |
			新院区启用 |
			'' |
			""")
	void coversWhatANoteNames(String note, String names) {
		var explained = Explained.in(SECTION, "note", new DossierContent(Map.of("F", Map.of("note", note))));

		assertThat(SECTION.tables().get(0).rows()).extracting(FormTable.Row::label)
			.filteredOn(explained::covers)
			.containsExactlyElementsOf((names == null) ? List.of() : named(names));
	}

	@Test
	void coversNothingWithoutANote() {
		assertThat(Explained.in(SECTION, "note", new DossierContent(Map.of())).covers("出院人次")).isFalse();
	}

	private static List<String> named(String names) {
		return SECTION.tables()
			.get(0)
			.rows()
			.stream()
			.map(FormTable.Row::label)
			.filter(label -> Stream.of(names.split(" (?!RW)")).anyMatch(label::equals))
			.toList();
	}

}
