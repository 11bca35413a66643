package cn.denggao.organisation;

import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The vectors of domain §8.2. */
class CreditCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y43", "914403003429409755", "91440300L83341734R", "1213010040100001XF",
			"12130200401000028L", "12130983401000036T", "12140100405000041Q", "12130682401000052J",
			" 91350100m000100y43 " })
	void acceptsGoodCodes(String code) {
		assertThat(CreditCode.isValid(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "91350100M000100Y44", "914403003429409750", "1213010040100001XG", "12130200401000029L",
			"9135010OM000100Y43", "91350100M000100Y4", "91350100M000100Y430", "", "91350100M000100Ｙ43",
			"９1350100M000100Y43", "91350100M000１00Y43", "９１３５０１００M０００１００Y４３" })
	@Catalogue(6)
	void refusesWrongCodes(String code) {
		assertThat(CreditCode.isValid(code)).isFalse();
	}

	@Test
	void refusesACodeWhoseInnerCheckDigitIsWrongThoughTheOuterAgrees() {
		assertThatThrownBy(() -> new CreditCode("12130200401000029P")).isInstanceOf(Refused.class)
			.hasMessage("organisation.credit-code-invalid");
	}

	@Test
	void writesCodesInUpperCase() {
		assertThat(new CreditCode("91440300l83341734r").value()).isEqualTo("91440300L83341734R");
	}

	@ParameterizedTest
	@ValueSource(strings = { "40100001X13010211A1001", "140105123412" })
	void findsUsualLicenceNumbersUsual(String number) {
		assertThat(new LicenceNumber(number).isUsual()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "40100001X13010211A1003", "40100001X", "无", "１４０１０５１２３４１２", "14010512341２" })
	@Catalogue(6)
	void warnsOfUnusualLicenceNumbers(String number) {
		assertThat(new LicenceNumber(number).isUsual()).isFalse();
	}

}
