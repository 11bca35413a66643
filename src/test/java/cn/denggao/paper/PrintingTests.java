package cn.denggao.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.DenggaoTest;
import cn.denggao.input.Catalogue;
import cn.denggao.paper.Paper.Fact;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class PrintingTests {

	private static final Path OUT = Path.of("target/papers");

	@Autowired
	private Printing printing;

	@Test
	void numbersEveryPageAndMarksIt() throws IOException {
		// given 120 rows of a table
		var pages = pages(table(120));

		// then
		assertThat(pages).hasSizeGreaterThan(2);
		for (int at = 0; at < pages.size(); at++) {
			assertThat(pages.get(at)).contains("第 %d 页 共 %d 页".formatted(at + 1, pages.size()))
				.contains("SX136-2026-0001-S1")
				.contains("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		}
	}

	@Test
	void repeatsTheHeadingOfATableOnEveryPage() throws IOException {
		var pages = pages(table(120));

		assertThat(pages).allMatch(page -> page.contains("姓名") && page.contains("在院月数"));
		assertThat(String.join("", pages)).contains("骨干1 ", "骨干120");
	}

	@Test
	void continuesARowThatIsLongerThanAPage() throws IOException {
		// given 4,000 characters beside a short cell
		var text = "建设目标与任务".repeat(570);
		var pages = pages(paper(new Paper.Grid(List.of("项目", "内容"), List.of(List.of("目标", text)), "")));

		// then
		assertThat(pages).hasSizeGreaterThan(1);
		assertThat(plain(pages)).contains("目标");
		assertThat(plain(pages).split("建设目标与任务", -1)).hasSizeGreaterThan(500);
	}

	@Test
	void writesWhatIsReadAndNotARadical() throws IOException {
		// given signs that share their glyphs with radicals
		var text = "一二人口大山水火高黄黑骨鼻齿龙龟";

		// then
		assertThat(plain(pages(paper(new Paper.Words(text, false))))).contains(text);
	}

	@Test
	void showsEveryCharacterOfTheLargerSets() throws IOException {
		// given common words, rare names, symbols of medicine and mathematics
		var text = "囧喆甪玥翀赟曌淼孖亖犇骉䶮㛃〔2026〕①Ⅳ℃±≥≤×÷μ㎡‰αβγ“”‘’—…《》￥";

		// when
		var read = plain(pages(paper(new Paper.Words(text, false))));

		// then
		assertThat(read).contains("囧喆甪玥翀赟曌淼孖亖犇骉䶮㛃").contains("〔2026〕①Ⅳ℃±≥≤×÷μ").doesNotContain("字符说明");
	}

	@Test
	@Catalogue(4)
	void namesCharactersWithoutAGlyphAndSaysSo() throws IOException {
		// given a character of plane 2 or 3, a variant, an emoji family, directions
		var text = "\uD884\uDF50甲葛\uDB40\uDD00乙\uD83D\uDC68\u200D\uD83D\uDC69丙\u202E丁\u0007";

		// when
		var read = plain(pages(paper(new Paper.Words(text, false))));

		// then
		assertThat(read).contains("[U+31350]甲葛乙[U+1F468][U+1F469]丙丁")
			.contains("U+1F468U+1F469U+31350")
			.contains("U+0007U+200DU+202EU+E0100");
	}

	@Test
	@Catalogue(4)
	void losesNoNameThatIsWrittenWithFourBytes() throws IOException {
		// given the rare form of a common name
		var text = "𠮷田";

		// then its number stands for it, and the paper says so
		assertThat(plain(pages(paper(new Paper.Words(text, false))))).contains("[U+20BB7]田").contains("字符说明");
	}

	@Test
	@Catalogue(13)
	void showsWhatLooksLikeCodeLiterally() throws IOException {
		var text = "<script>alert(1)</script> ${7*7} #{7*7} __${T(java.lang.Runtime)}__ {{7*7}} {0} \\(x\\)";

		assertThat(plain(pages(paper(new Paper.Words(text, false))))).contains(plain(List.of(text)));
	}

	@Test
	void isTheSameFileForTheSamePaper() {
		assertThat(printing.print(table(40))).isEqualTo(printing.print(table(40)));
	}

	@Test
	void keepsWideTablesOnThePage() throws IOException {
		// given 14 columns
		var columns = IntStream.range(0, 14).mapToObj(at -> "医院配套 " + (2026 + at)).toList();
		var rows = IntStream.range(0, 30)
			.mapToObj(row -> IntStream.range(0, 14).mapToObj(at -> "1234." + row).toList())
			.toList();
		var pages = pages(paper(new Paper.Grid(columns, rows, "")));

		// then no number is broken
		assertThat(pages.get(0)).contains("2039").contains("1234.23");
	}

	@Test
	void listsChaptersWithTheirPages() throws IOException {
		// given
		var pages = pages(paper(new Paper.Cover("某项目", "申报书", "2026", List.of(new Fact("单位", "某医院")), List.of()),
				new Paper.Contents("目录"), new Paper.Chapter("A 一", null, true), new Paper.Words("甲", false),
				new Paper.Chapter("B 二", null, true), new Paper.Words("乙", false)));

		// then
		assertThat(pages).hasSize(4);
		assertThat(pages.get(1)).contains("A 一").contains("B 二").containsPattern("3\\s").containsPattern("4\\s");
		assertThat(pages.get(3)).contains("乙");
	}

	private Paper table(int rows) {
		return paper(new Paper.Grid(List.of("姓名", "职称", "在院月数"),
				IntStream.rangeClosed(1, rows).mapToObj(at -> List.of("骨干" + at, "主任医师", "12")).toList(), ""));
	}

	private static Paper paper(Paper.Part... parts) {
		return new Paper("申报书", "页眉",
				List.of("回执号 SX136-2026-0001-S1", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
				Instant.parse("2026-05-08T08:12:00Z"), List.of(parts));
	}

	private List<String> pages(Paper paper) throws IOException {
		var file = printing.print(paper);
		Files.createDirectories(OUT);
		Files.write(OUT
			.resolve(StackWalker.getInstance().walk(frames -> frames.skip(1).findFirst().orElseThrow().getMethodName())
					+ ".pdf"),
				file);
		try (var document = Loader.loadPDF(file)) {
			var pages = new ArrayList<String>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				var stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
			return pages;
		}
	}

	/** Without the line breaks and spaces that a layout brings. */
	private static String plain(List<String> pages) {
		return String.join("", pages).replaceAll("\\s", "");
	}

}
