package cn.denggao.kernel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextRowsTests {

	@Test
	void takesCellsApartByCommaFullWidthCommaAndTab() {
		assertThat(TextRows.of("a, b，c\td")).containsExactly(new TextRows.Row(1, List.of("a", "b", "c", "d")));
	}

	@Test
	void keepsCommasWithinQuotesAndCountsLinesThatAreLeftOut() {
		var rows = TextRows.of("# note\n\n\"张三, 李四\",2\n");

		assertThat(rows).singleElement().satisfies(row -> {
			assertThat(row.line()).isEqualTo(3);
			assertThat(row.cells()).containsExactly("张三, 李四", "2");
			assertThat(row.cell(9)).isEmpty();
		});
	}

	@Test
	void readsUtf8WithAMarkAndGb18030() {
		assertThat(TextRows.decoded("\uFEFF春节".getBytes(StandardCharsets.UTF_8))).isEqualTo("春节");
		assertThat(TextRows.decoded("春节".getBytes(Charset.forName("GB18030")))).isEqualTo("春节");
	}

}
