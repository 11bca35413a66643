package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What hostile files are refused for, how fast, and how much memory that takes; with the
 * real limits.
 */
class HostileUploadsTests {

	/** Of the processor: other tests may run beside this one. */
	private static final Duration FAST = Duration.ofSeconds(2);

	private static final long LITTLE = 100L * 1024 * 1024;

	private static final DocumentSettings SETTINGS = new DocumentSettings(DataSize.ofMegabytes(20), 2000,
			DataSize.ofMegabytes(200), 100, 50_000_000, DataSize.ofGigabytes(2), Duration.ofDays(1));

	private final List<UploadCheck> checks = List.of(new ContentType(), new OfficeContainer(SETTINGS),
			new PdfContent(SETTINGS), new PicturePixels(SETTINGS));

	static Stream<Arguments> bombs() {
		return Stream.of(arguments("ten-gigabytes.xlsx", Hostile.zeros("xl/worksheets/sheet1.xml", 2000)),
				arguments("relations.docx", Hostile.zeros("word/_rels/document.xml.rels", 190)),
				arguments("nested.docx", Hostile.nested(3)), arguments("overlapping.docx", Hostile.overlapping(20000)),
				arguments("packed.pdf", Hostile.packed(2000)),
				arguments("streams.pdf", Hostile.pdfOf("5 0 obj\nstream\nx", 19)),
				arguments("begun.pdf", Hostile.pdfOf("5 0 obj\nstream\n\u0078\u0001z", 19)));
	}

	@ParameterizedTest(name = "refuses {0} quickly")
	@MethodSource("bombs")
	@Catalogue(32)
	void refusesBombsQuicklyAndInLittleMemory(String name, byte[] content) {
		// given
		var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		var refused = catchThrowableOfType(Refused.class, () -> check(name, content));
		assertThat(refused).as("once to have the classes").isNotNull();
		long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
		long begun = threads.getCurrentThreadCpuTime();

		// when
		refused = catchThrowableOfType(Refused.class, () -> check(name, content));

		// then
		assertThat(refused.key()).isIn("document.container-too-large", "document.container-unreadable",
				"document.type-mismatch");
		assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)).isLessThan(FAST);
		assertThat(name.endsWith(".pdf") ? 0
				: threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated - content.length)
			.isLessThan(LITTLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe", " dde excel", "INCLUDETEXT http://x/y",
			"INCLUDEPICTURE \"http://x/y.png\" \\d", "QUOTE 68 68 69 65 85 84 79", "LINK Excel.Sheet.12 a.xlsx" })
	@Catalogue(34)
	void refusesFieldsThatStartOrFetchSomething(String instruction) {
		assertThat(refusal("a.docx", Hostile.field(instruction))).isEqualTo("document.container-active");
		assertThat(refusal("a.docx", Hostile.field(instruction.substring(0, 2), instruction.substring(2))))
			.isEqualTo("document.container-active");
		assertThat(refusal("a.docx",
				Hostile.document("<w:fldSimple w:instr=\"" + instruction.replace("\"", "&quot;") + "\"/>")))
			.isEqualTo("document.container-active");
	}

	@Test
	@Catalogue(34)
	void refusesFieldsHiddenInOtherFieldsAndUnfinishedOnes() {
		assertThat(refusal("a.docx",
				Hostile.document("<w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"begin\"/>"
						+ "<w:instrText>QUOTE 68 68 69</w:instrText><w:fldChar w:fldCharType=\"end\"/>"
						+ "<w:instrText> \"cmd\"</w:instrText><w:fldChar w:fldCharType=\"end\"/>")))
			.isEqualTo("document.container-active");
		assertThat(refusal("a.docx", Hostile.document("<w:instrText>DDEAUTO cmd</w:instrText>")))
			.isEqualTo("document.container-active");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/>", "<x ddeService=\"cmd\"/>",
			"<c><f>cmd|'/c calc'!A0</f></c>", "<c><f>IF(A1=\"a|b\",1,msexcel|x!y)</f></c>" })
	@Catalogue({ 33, 34 })
	void refusesSheetsThatStartAProgram(String body) {
		assertThat(refusal("a.xlsx", Hostile.sheet(body))).isEqualTo("document.container-active");
	}

	@Test
	@Catalogue(33)
	void refusesEntitiesThatMultiplyInAnyPart() {
		var laughs = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(100) + "\">]><sst>&b;</sst>";

		assertThat(refusal("a.xlsx", Files.xlsx(Map.of("xl/sharedStrings.xml", Files.bytes(laughs)))))
			.isEqualTo("document.container-unreadable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PAGE \\* MERGEFORMAT", "TOC \\o \"1-3\" \\h", "HYPERLINK \"https://example.org/dde\"",
			"REF _Ref123 \\h", "ADDED", "QUOTE \"2026\"" })
	void takesTheFieldsOfOrdinaryPapers(String instruction) {
		assertThatCode(() -> check("a.docx", Hostile.field(instruction))).doesNotThrowAnyException();
	}

	@Test
	void takesOrdinaryFormulas() {
		assertThatCode(() -> check("a.xlsx", Hostile.sheet("<c><f>SUM(A1:A9)&amp;\"甲|乙\"</f></c>")))
			.doesNotThrowAnyException();
	}

	@Test
	@Catalogue(35)
	void asksForThePasswordToBeTakenOff() {
		assertThat(refusal("a.docx", Hostile.encrypted(Files.docx(Map.of())))).isEqualTo("document.encrypted");
		assertThat(refusal("a.xlsx", Hostile.encrypted(Files.xlsx(Map.of())))).isEqualTo("document.encrypted");
		assertThat(refusal("a.pdf", Files.pdf("/Encrypt 9 0 R"))).isEqualTo("document.encrypted");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "xref\n0 99999999\n", "/Size 99999999999999999999 ", "xref\n0   8388608 ", "/Size\n8388608 " })
	@Catalogue(41)
	void refusesTablesOfMoreObjectsThanThereCanBe(String table) {
		assertThat(refusal("a.pdf", Files.pdf(table))).isEqualTo("document.container-unreadable");
	}

	@Test
	@Catalogue(41)
	void findsAScriptOnTheEdgeOfAWindow() {
		for (int at = 65520; at < 65545; at++) {
			assertThat(refusal("a.pdf", Files.packedPdf(" ".repeat(at) + "/J#61v#61Script"))).as("at %s", at)
				.isEqualTo("document.pdf-active");
		}
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/a.pdf, a.pdf", "C:\\x\\a.pdf, a.pdf", "CON.pdf, _CON.pdf", "nul.docx, _nul.docx",
			"com1.tar.pdf, _com1.tar.pdf", "CONTRACT.pdf, CONTRACT.pdf", "a.pdf., a.pdf", "'a.pdf . .', a.pdf",
			"a\u0000.pdf, a.pdf", "a\u202efdp.pdf, afdp.pdf", "\ud83da.pdf, a.pdf", "'a\r\nb.pdf', ab.pdf",
			"a<b>|c?.pdf, a_b__c_.pdf", "e\u0301.pdf, \u00e9.pdf", "𠮷.pdf, 𠮷.pdf" })
	@Catalogue({ 3, 38 })
	void keepsAHarmlessName(String typed, String kept) {
		assertThat(FileName.of(typed).value()).isEqualTo(kept);
	}

	@Test
	@Catalogue(38)
	void shortensALongName() {
		assertThat(FileName.of("名".repeat(300) + ".pdf").value()).isEqualTo("名".repeat(150) + ".pdf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".pdf", "pdf", "a.", "..", "/", "\u202e", "CON" })
	@Catalogue(38)
	void refusesANameThatIsNone(String typed) {
		assertThatThrownBy(() -> FileName.of(typed)).isInstanceOf(Refused.class).hasMessage("document.name-missing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.pdf.exe", "a\u202efdp.exe", "a.pdf\u0000.exe", "a.exe." })
	@Catalogue(38)
	void goesByTheLastExtension(String typed) {
		assertThat(refusal(typed, Files.pdf(""))).isEqualTo("document.extension");
	}

	private void check(String name, byte[] content) {
		var upload = Upload.read(name, new ByteArrayInputStream(content), SETTINGS.maxSize());
		checks.forEach(check -> check.check(upload));
	}

	private String refusal(String name, byte[] content) {
		return catchThrowableOfType(Refused.class, () -> check(name, content)).key();
	}

}
