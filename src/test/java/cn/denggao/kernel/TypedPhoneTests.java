package cn.denggao.kernel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which telephone numbers are understood, however they are typed. */
class TypedPhoneTests {

	@ParameterizedTest
	@CsvSource({ "13800000000, 13800000000", "19912345678, 19912345678", "138 0000 0000, 13800000000",
			"138-0000-0000, 138-0000-0000", "１３８００００００００, 13800000000", "+86 138 0000 0000, +8613800000000",
			"0351-5550000, 0351-5550000", "0351 5550000, 03515550000", "０３５１－５５５００００, 0351-5550000",
			"0351—5550000, 0351-5550000", "（0351）5550000, (0351)5550000", "010-12345678, 010-12345678",
			"0351-5550000-801, 0351-5550000-801", "0351-5550000转801, 0351-5550000转801",
			"' 0755-12345678　转 6 ', 0755-12345678转6" })
	void isRead(String typed, String number) {
		assertThat(TypedPhone.in(typed)).hasValue(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "电话", "5550000", "12800000000", "1380000000", "138000000000", "13-8000-00000",
			"0351-555000", "0351-555000000", "00351-5550000", "351-5550000", "0351-5550000-", "0351-5550000-1234567",
			"0351-5550000 / 13800000000", "400-800-1234", "138OOOOOOOO" })
	void isNone(String typed) {
		assertThat(TypedPhone.in(typed)).isEmpty();
	}

}
