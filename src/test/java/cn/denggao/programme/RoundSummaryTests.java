package cn.denggao.programme;

import java.util.UUID;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoundSummaryTests {

	@ParameterizedTest
	@CsvSource({ "2026 年度领军临床专科, 2026年度领军临床专科", "第 2 批 Denggao 2026, 第2批 Denggao 2026" })
	void writesNoBlankBetweenDigitsAndChineseInPapers(String title, String inPapers) {
		var round = new RoundSummary(new RoundId(UUID.randomUUID()), "P", "项目", "C", "类别", title, 2026, 1,
				RoundStatus.OPEN, OrganisationId.of("140000"), Level.PROVINCE, null, null, null, null);

		assertThat(round.titleInPapers()).isEqualTo(inPapers);
	}

}
