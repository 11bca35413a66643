package cn.denggao.kernel;

import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a text becomes before anybody checks or keeps it. */
class TypedTextTests {

	@ParameterizedTest
	@Catalogue(2)
	@ValueSource(strings = { "呼吸\u200B内科", "\uFEFF呼吸内科", "呼\u200D吸内科", "呼吸内\u2060科", "呼吸\u00AD内科" })
	void losesWhatNobodySees(String typed) {
		assertThat(TypedText.clean(typed)).isEqualTo("呼吸内科");
	}

	@Test
	@Catalogue(2)
	void makesNamesThatLookTheSameTheSame() {
		assertThat(TypedText.likeness("Ｌｉ　明\u200B")).isEqualTo(TypedText.likeness("li 明"));
		assertThat(TypedText.likeness("李明")).isNotEqualTo(TypedText.likeness("李朋"));
	}

	@Test
	@Catalogue(3)
	void closesWhatTurnsTheDirectionAround() {
		assertThat(TypedText.clean("甲\u202Eabc")).isEqualTo("甲\u202Eabc\u202C");
		assertThat(TypedText.clean("甲\u2067a\u202Eb")).isEqualTo("甲\u2067a\u202Eb\u202C\u2069");
		assertThat(TypedText.clean("甲\u202Ea\u202Cb")).isEqualTo("甲\u202Ea\u202Cb");
		assertThat(TypedText.clean("a\u2069\u202Cb")).isEqualTo("ab");
	}

	@ParameterizedTest
	@Catalogue(4)
	@ValueSource(strings = { "𠮷田", "𠀀", "👨‍👩‍👧", "👩🏽‍⚕️", "葛\uDB40\uDD00城" })
	void keepsRareCharactersVariantsAndEmoji(String typed) {
		assertThat(TypedText.clean(typed)).isEqualTo(typed);
	}

	@Test
	@Catalogue(4)
	void countsCharactersAsPeopleDo() {
		assertThat(TypedText.length("𠮷田𠀀")).isEqualTo(3);
	}

	@Test
	@Catalogue(5)
	void composesCharacters() {
		assertThat(TypedText.clean("cafe\u0301")).isEqualTo("caf\u00E9");
		assertThat(TypedText.clean("\uF9D1\u5B57")).isEqualTo("六字");
		assertThat(TypedText.likeness("cafe\u0301")).isEqualTo(TypedText.likeness("CAF\u00C9"));
	}

	@ParameterizedTest
	@Catalogue({ 7, 8 })
	@ValueSource(strings = { "a\0b", "\uD83D", "\uDE00a", "a\uFFFDb" })
	void isUnreadableWithHalfACharacterOrNone(String typed) {
		assertThat(TypedText.isUnreadable(typed)).isTrue();
	}

	@Test
	@Catalogue(8)
	void isReadableWithWholeOnes() {
		assertThat(TypedText.isUnreadable("𠮷\uD83D\uDE00")).isFalse();
	}

	@Test
	@Catalogue(9)
	void losesControlCharactersAndKeepsLines() {
		assertThat(TypedText.clean("a\u0007b\u001B[31m\u0085c\u007F")).isEqualTo("ab[31mc");
		assertThat(TypedText.clean("第一行\r\n第二行\u2028第三行\t末")).isEqualTo("第一行\r\n第二行\n第三行\t末");
	}

	@Test
	@Catalogue(10)
	void keepsFewMarksOnOneCharacter() {
		assertThat(TypedText.clean("q" + "\u0301".repeat(200) + "w\u0301")).isEqualTo("q" + "\u0301".repeat(4) + "ẃ");
	}

}
