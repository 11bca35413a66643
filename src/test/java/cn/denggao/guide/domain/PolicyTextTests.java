package cn.denggao.guide.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import cn.denggao.kernel.Refused;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PolicyTextTests {

	private static final String LONG = "在医疗资源薄弱的地区分批批复国家区域医疗中心建设项目若干个。";

	@Test
	@Requirement(value = "R002-01", page = "/public/policies/{id}")
	void showsAParagraphOnceThatCameTwice() {
		// when: the whole article stands in the file twice, its heading as well
		var text = of("双中心\n" + LONG + "\n\n　　双中心\n　　" + LONG + " \n别的一段。");

		// then
		assertThat(text.body()).isEqualTo("双中心\n" + LONG + "\n双中心\n别的一段。");
		assertThat(text.repeated()).isEqualTo(1);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "临床专科能力建设, 0", "國家臨床重點專科建設, 0", "臨床\uE2AB能力, 1", "重點??平ㄔO, 1", "服務Α|遠, 1", "分Γ配Α, 2", "α 受体, 0",
			"你好\uFFFD, 1", "真的?, 0" })
	@Requirement(value = "R000-02", page = "/public/policies/{id}")
	void countsPlacesWhereCharactersWereLost(String line, int damaged) {
		assertThat(of(line).damaged()).isEqualTo(damaged);
	}

	@Test
	void readsBothEncodingsAndTellsFilesApart() {
		var national = new String("临床专科").getBytes(Charset.forName("GB18030"));

		assertThat(PolicyText.of(national).body()).isEqualTo("临床专科").isEqualTo(of("临床专科").body());
		assertThat(PolicyText.of(national).digest()).isNotEqualTo(of("临床专科").digest());
		assertThat(of("abc").digest()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n", "甲\u0000乙" })
	void refusesWhatIsNoText(String content) {
		assertThatThrownBy(() -> of(content)).isInstanceOf(Refused.class).hasMessage("guide.policy.unreadable");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "冀卫医函﹝2024﹞15号, 冀卫医函〔2024〕15号, false", "国办发[2021]18号, 国办发〔2021〕18号, false",
			"XX卫医字〔201x〕4号, XX卫医字〔201x〕4号, true", "某卫发(20××)×号, 某卫发〔20××〕×号, true" })
	@Requirement({ "R001-01", "R003-01" })
	void keepsNumbersAsPrintedWithProperBrackets(String typed, String number, boolean open) {
		assertThat(PolicyNumber.typed("number", typed)).isEqualTo(new PolicyNumber(number, open));
	}

	@ParameterizedTest
	@ValueSource(strings = { "冀卫医函2024年15号", "〔2024〕15号", "冀卫医函〔24〕15号", "x" })
	void refusesWhatIsNoNumber(String typed) {
		var refusal = catchThrowableOfType(Refused.class, () -> PolicyNumber.typed("number", typed));

		assertThat(refusal.field()).contains("number");
		assertThat(refusal.key()).isEqualTo("kernel.document-number-invalid");
	}

	@ParameterizedTest
	@CsvSource({ "國家臨床重點專科, 国家临床重点专科", "頭髮與發展, 头发与发展", "Ａ類, a类" })
	@Requirement(value = "R000-02", page = "/public/policies")
	void spellsBothScriptsAlike(String one, String other) {
		assertThat(FoldedScript.of(one)).isEqualTo(FoldedScript.of(other));
	}

	private static PolicyText of(String text) {
		return PolicyText.of(text.getBytes(StandardCharsets.UTF_8));
	}

}
