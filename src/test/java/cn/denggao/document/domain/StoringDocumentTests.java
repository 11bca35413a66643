package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.DatabaseTest;
import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentOwner;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.Documents;
import cn.denggao.document.StoringDocument;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@Import(DocumentSurroundings.class)
@TestPropertySource(properties = { "denggao.document.max-size=1MB", "denggao.document.max-unpacked=4MB" })
class StoringDocumentTests {

	private static final DocumentOwner OWNER = DocumentOwner.of("application", "p-1");

	@Autowired
	StoringDocument storing;

	@Autowired
	Documents documents;

	@Autowired
	DocumentSurroundings surroundings;

	@Autowired
	JdbcTemplate database;

	private MockMvc browser;

	@BeforeEach
	void setUp(@Autowired org.springframework.context.ApplicationContext context) {
		surroundings.actor.set(new Actor("sx01app", "庞以宁", "SX01", Set.of("hospital-applicant")));
		surroundings.scanner.set((name, content) -> Optional.empty());
		browser = MockMvcBuilders.standaloneSetup(context.getBean("documentController"))
			.setControllerAdvice(new DocumentSurroundings.NotFound())
			.build();
	}

	static Stream<Arguments> goodFiles() {
		return Stream.of(arguments("申报书.pdf", Files.pdf(""), "application/pdf"),
				arguments("packed.PDF", Files.packedPdf("<< /Type /Page >>"), "application/pdf"),
				arguments("任务书.docx", Files.docx(Map.of()),
						"application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
				arguments("link.docx",
						Files.docx(Map.of("word/_rels/document.xml.rels",
								Files.relationship("hyperlink", "https://example.org/"))),
						"application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
				arguments("data.xlsx", Files.xlsx(Map.of()),
						"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
				arguments("a.png", Files.png(40, 30), "image/png"), arguments("a.jpg", Files.jpeg(), "image/jpeg"),
				arguments("a.jpeg", Files.jpeg(), "image/jpeg"));
	}

	@ParameterizedTest(name = "takes {0}")
	@MethodSource("goodFiles")
	void takesPaper(String name, byte[] content, String mediaType) throws IOException {
		var document = store(name, content);

		assertThat(document.mediaType()).isEqualTo(mediaType);
		assertThat(document.storedBy()).isEqualTo("sx01app");
		assertThat(documents.open(document.id()).readAllBytes()).isEqualTo(content);
	}

	static Stream<Arguments> badFiles() {
		Map<String, byte[]> many = new HashMap<>();
		for (int i = 0; i < 2001; i++) {
			many.put("word/" + i + ".xml", new byte[0]);
		}
		return Stream.of(arguments("empty.pdf", new byte[0], "document.empty"),
				arguments("big.pdf", new byte[1024 * 1024 + 1], "document.too-large"),
				arguments("noextension", Files.pdf(""), "document.name-missing"),
				arguments("a.exe", Files.pdf(""), "document.extension"),
				arguments("a.svg", Files.bytes("<svg/>"), "document.extension"),
				arguments("a.pdf.docm", Files.docx(Map.of()), "document.extension"),
				arguments("page.pdf", Files.bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"),
						"document.type-mismatch"),
				arguments("program.pdf", Files.bytes("MZ\u0090\u0000 this program"), "document.type-mismatch"),
				arguments("late.pdf", Files.concat(Files.bytes("<html>"), Files.pdf("")), "document.type-mismatch"),
				arguments("picture.jpg", Files.png(4, 4), "document.type-mismatch"),
				arguments("book.docx", Files.xlsx(Map.of()), "document.type-mismatch"),
				arguments("archive.docx", Files.zip(Map.of("a.txt", Files.bytes("a"))), "document.type-mismatch"),
				arguments("macro.docx", Files.docx(Map.of("word/vbaProject.bin", new byte[9])),
						"document.container-active"),
				arguments("object.xlsx", Files.xlsx(Map.of("xl/embeddings/oleObject1.bin", new byte[9])),
						"document.container-active"),
				arguments("template.docx",
						Files.docx(Map.of("word/_rels/settings.xml.rels",
								Files.relationship("attachedTemplate", "https://example.org/t.dotm"))),
						"document.container-active"),
				arguments("share.docx",
						Files.docx(Map.of("word/_rels/document.xml.rels",
								Files.relationship("hyperlink", "file://server/share"))),
						"document.container-active"),
				arguments("entity.docx",
						Files.docx(Map.of("word/_rels/document.xml.rels",
								Files.bytes("<!DOCTYPE r [<!ENTITY a 'b'>]><Relationships/>"))),
						"document.container-unreadable"),
				arguments("bomb.xlsx", Files.xlsx(Map.of("xl/sheet1.xml", new byte[5 * 1024 * 1024])),
						"document.container-too-large"),
				arguments("many.docx", Files.docx(many), "document.container-too-large"),
				arguments("cut.docx", java.util.Arrays.copyOf(Files.docx(Map.of()), 300),
						"document.container-unreadable"),
				arguments("script.pdf", Files.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
						"document.pdf-active"),
				arguments("escaped.pdf", Files.pdf("/OpenAction << /S /J#61vaScript >>"), "document.pdf-active"),
				arguments("launch.pdf", Files.pdf("/AA << /S /Launch >>"), "document.pdf-active"),
				arguments("inside.pdf", Files.pdf("/Names << /EmbeddedFiles 3 0 R >>"), "document.pdf-active"),
				arguments("packed.pdf", Files.packedPdf("<< /S /JavaScript >>"), "document.pdf-active"),
				arguments("locked.pdf", Files.pdf("/Encrypt 9 0 R"), "document.encrypted"),
				arguments("huge.png", Files.hugePng(), "document.image-too-large"));
	}

	@ParameterizedTest(name = "refuses {0}: {2}")
	@MethodSource("badFiles")
	@Catalogue({ 28, 29, 30, 31, 32, 34, 35, 37, 41 })
	void refusesAnythingElse(String name, byte[] content, String key) {
		var before = rows("document_file");

		var refused = catchThrowableOfType(Refused.class, () -> store(name, content));

		assertThat(refused.key()).isEqualTo(key);
		assertThat(refused.field()).contains("file");
		assertThat(rows("document_file")).isEqualTo(before);
	}

	@Test
	@Catalogue(39)
	void keepsTheSameBytesOnceAndCountsVersions() {
		// given
		var owner = DocumentOwner.of("application", "p-2");
		var before = rows("document_content");

		// when
		var first = storing.store(owner, "O-06", "C:\\tmp\\承诺函.pdf", stream(Files.pdf("/X (p-2)")));
		var second = storing.store(owner, "O-06", "承诺函.pdf", stream(Files.pdf("/X (p-2)")));

		// then
		assertThat(first.fileName()).isEqualTo("承诺函.pdf");
		assertThat(second.version()).isEqualTo(2);
		assertThat(second.sha256()).isEqualTo(first.sha256());
		assertThat(rows("document_content")).isEqualTo(before + 1);
		assertThat(documents.of(owner)).extracting(DocumentSummary::id).containsExactly(second.id());
	}

	@Test
	void takesAWithdrawnFileOffTheListOnly() throws IOException {
		// given
		var owner = DocumentOwner.of("application", "p-3");
		var document = storing.store(owner, "O-01", "a.pdf", stream(Files.pdf("")));

		// when
		documents.withdraw(document.id());

		// then
		assertThat(documents.of(owner)).isEmpty();
		assertThat(documents.open(document.id()).readAllBytes()).isEqualTo(Files.pdf(""));
	}

	@Test
	@Catalogue(36)
	void letsNothingInThatTheScannerDoesNotClear() {
		var before = rows("document_content");
		surroundings.scanner.set((name, content) -> Optional.of("Eicar-Test-Signature"));
		assertThatThrownBy(() -> store("a.pdf", Files.pdf("/X (never)"))).hasMessage("document.infected");

		surroundings.scanner.set((name, content) -> {
			throw new IllegalStateException("no answer");
		});
		assertThatThrownBy(() -> store("a.pdf", Files.pdf("/X (never)"))).hasMessage("document.scanner-down");

		assertThat(rows("document_content")).isEqualTo(before);
	}

	@Test
	@Catalogue(29)
	void handsOutAFileWithTheFourHeaders() throws Exception {
		// given
		var document = store("申报书 终稿.pdf", Files.pdf(""));

		// when
		var answer = browser.perform(get("/documents/{id}", document.id()));

		// then
		answer.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition",
					org.hamcrest.Matchers.allOf(org.hamcrest.Matchers.startsWith("attachment;"),
							org.hamcrest.Matchers.containsString("filename*=UTF-8''%E7%94%B3%E6%8A%A5"))))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Content-Security-Policy", "sandbox; default-src 'none'"))
			.andExpect(header().string("Cache-Control", "private, no-store"))
			.andExpect(content().bytes(Files.pdf("")));
		assertThat(surroundings.acts).endsWith("document.stored", "document.read");
	}

	@Test
	@Catalogue(42)
	void hidesAFileFromEverybodyElse() throws Exception {
		// given
		var mine = store("a.pdf", Files.pdf(""));
		var nobodys = storing.store(DocumentOwner.of("unclaimed", "x"), "s", "a.pdf", stream(Files.pdf("")));

		// then
		browser.perform(get("/documents/{id}", nobodys.id())).andExpect(status().isNotFound());
		browser.perform(get("/documents/{id}", DocumentId.random())).andExpect(status().isNotFound());
		browser.perform(get("/documents/{id}", "no-id")).andExpect(status().isNotFound());
		surroundings.actor.set(new Actor("sx02app", "阎映雪", "SX02", Set.of("hospital-applicant")));
		browser.perform(get("/documents/{id}", mine.id())).andExpect(status().isNotFound());
	}

	private DocumentSummary store(String name, byte[] content) {
		return storing.store(OWNER, "O-01", name, stream(content));
	}

	private long rows(String table) {
		return database.queryForObject("select count(*) from " + table, Long.class);
	}

	private static ByteArrayInputStream stream(byte[] content) {
		return new ByteArrayInputStream(content);
	}

}
