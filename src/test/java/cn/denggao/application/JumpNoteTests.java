package cn.denggao.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What changes by more than half or is out of the usual is named in the note (ADR 0050).
 */
@DenggaoTest
class JumpNoteTests extends OneCompleteDossier {

	@Test
	void wantsAJumpOfMoreThanHalfExplained() {
		assertThat(jumping("service.consultations.2025", "871"))
			.containsExactly(jump("院外会诊", 2024, "580", 2025, "871"));
		assertThat(jumping("service.consultations.2025", "870")).isEmpty();
		assertThat(jumping("service.consultations.2025", "290")).isEmpty();
		assertThat(jumping("service.consultations.2025", "289"))
			.containsExactly(jump("院外会诊", 2024, "580", 2025, "289"));
	}

	@Test
	void takesAnyRiseFromZeroForAJump() {
		assertThat(problemsWith("F",
				Map.of("service.consultations.2023", "0", "service.consultations.2024", "0", "note", "")))
			.containsExactly(jump("院外会诊", 2024, "0", 2025, "612"));
		assertThat(problemsWith("F", Map.of("service.consultations.2023", "0", "service.consultations.2024", "0",
				"service.consultations.2025", "0", "note", "")))
			.isEmpty();
		assertThat(jumping("service.consultations.2025", "0")).containsExactly(jump("院外会诊", 2024, "580", 2025, "0"));
	}

	static Stream<Arguments> notes() {
		var both = List.of("院外会诊", "多学科诊疗");
		return Stream.of(arguments("", both), arguments("无", both), arguments("新院区启用", both),
				arguments("院外会诊、多学科诊疗", both), arguments("院外会诊：新院区启用", List.of("多学科诊疗")),
				arguments("多学科 诊疗因新设门诊增加", List.of("院外会诊")), arguments("院外会诊、多学科诊疗：新院区启用", List.of()),
				arguments("院外会诊：新院区启用\n多学科诊疗：固定开诊", List.of()));
	}

	@ParameterizedTest
	@MethodSource("notes")
	void namesTheRowsThatANoteDoesNotExplain(String note, List<String> unexplained) {
		var sentences = Map.of("院外会诊", jump("院外会诊", 2024, "580", 2025, "871"), "多学科诊疗",
				jump("多学科诊疗", 2023, "216", 2024, "500"));

		assertThat(
				problemsWith("F",
						Map.of("service.consultations.2025", "871", "service.mdt.2024", "500", "service.mdt.2025",
								"600", "note", note)))
			.containsExactlyElementsOf(unexplained.stream().map(sentences::get).toList());
	}

	@Test
	void wantsAnUnusualFigureExplainedByName() {
		var sentence = "病例组合指数 2023为 6.2，不在通常的范围 0.4–5 之内，请核对；确实如此的，请在“数据说明”中写明这一项的名称和原因，写成“病例组合指数：原因”";

		assertThat(problemsWith("F", Map.of("service.cmi.2023", "6.2", "note", "已核对")))
			.containsExactly(jump("病例组合指数", 2023, "6.2", 2024, "1.34"), sentence);
		assertThat(problemsWith("F", Map.of("service.cmi.2023", "6.2", "note", "病例组合指数：收治全省转诊的移植患者"))).isEmpty();
	}

	private List<String> jumping(String key, String value) {
		return problemsWith("F", Map.of(key, value, "note", ""));
	}

	private static String jump(String row, int before, String from, int after, String to) {
		return row + " " + before + " 年为 " + from + "，" + after + " 年为 " + to + "，增减超过 50%，请在“数据说明”中写明这一项的名称和原因，例如“"
				+ row + "：新院区启用”";
	}

}
