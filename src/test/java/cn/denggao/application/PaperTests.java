package cn.denggao.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectPaper.Kind;
import cn.denggao.application.domain.Submissions;
import cn.denggao.application.domain.dossier.Snapshot;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.application.domain.paper.MakingPapers;
import cn.denggao.document.DocumentId;
import cn.denggao.document.Documents;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class PaperTests {

	private static final Path OUT = Path.of("target/papers");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private MakingPapers making;

	@Autowired
	private ProjectPapers papers;

	@Autowired
	private Documents documents;

	@Autowired
	private Submissions submissions;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
		making.make(Integer.MAX_VALUE);
	}

	@Test
	void printsEveryValueOfTheSubmission() throws IOException {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		making.make(10);

		// when
		var read = plain(text(project, Kind.DOSSIER));

		// then
		var submission = submissions.newest(project).orElseThrow();
		var snapshot = SnapshotText.snapshot(submission.content());
		for (var section : snapshot.sections()) {
			assertThat(read).contains(plain(section.title()));
			section.fields().forEach(field -> assertThat(read).contains(plain(field.label())));
			assertThat(section.fields()).allMatch(field -> read.contains(plain(field.value())));
			section.tables().forEach(table -> assertThat(missing(table, read)).isEmpty());
		}
		assertThat(snapshot.files()).isNotEmpty()
			.allMatch(file -> read.contains(plain(file.fileName())) && read.contains(file.sha256())
					&& read.contains(String.valueOf(file.size())));
		assertThat(read).contains(submission.hash()).contains("三晋大学第一医院").contains("在系统内签署");
	}

	@Test
	void numbersPagesWithReceiptAndChecksum() throws IOException {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		making.make(10);

		// then
		var submission = submissions.newest(project).orElseThrow();
		var pages = pages(file(project, Kind.DOSSIER));
		for (int at = 0; at < pages.size(); at++) {
			assertThat(pages.get(at)).contains("第 %d 页 共 %d 页".formatted(at + 1, pages.size()))
				.contains(submission.receiptNo())
				.contains(submission.hash());
		}
		assertThat(pages(file(project, Kind.RECEIPT))).hasSize(1)
			.first()
			.asString()
			.contains("第 1 页 共 1 页")
			.contains(submission.receiptNo());
	}

	@Test
	void makesEachPaperOnceWhoeverTries() {
		// given
		var project = story.submitted(round, "SX01", "03.04");

		// then
		assertThat(making.make(10)).isEqualTo(2);
		assertThat(making.make(10)).isZero();
		assertThat(papers.of(project)).hasSize(2).allMatch(ProjectPaper::isMade);
		assertThat(documentsOf(project)).isEqualTo(2);
	}

	@Test
	void printsTheSameFileAgainAfterANodeWasKilled() {
		// given a paper whose mark was lost with the node
		var project = story.submitted(round, "SX01", "03.04");
		making.make(10);
		var first = papers.of(project).get(0).document();
		database.update("update application_paper set document = null, made_at = null where project_id = ?",
				project.value());

		// when
		making.make(10);

		// then
		var second = papers.of(project).get(0).document();
		assertThat(documents.require(DocumentId.parse(second)).sha256())
			.isEqualTo(documents.require(DocumentId.parse(first)).sha256());
	}

	@Test
	void ordersNothingWhenTheSubmissionFails() {
		// given
		var project = story.filledIn(round, "SX01", "03.04");

		// when
		try {
			story.submit(project, "SX01");
		}
		catch (RuntimeException notSigned) {
			// then
			assertThat(papers.of(project)).isEmpty();
		}
		assertThat(making.make(10)).isZero();
	}

	@Test
	void triesAgainLaterWhatCannotBeMade() throws Exception {
		// given a row whose facts cannot be read
		var project = story.submitted(round, "SX01", "03.04");
		database.update("update application_paper set facts = '{' where project_id = ? and kind = 'DOSSIER'",
				project.value());

		// when
		making.make(10);

		// then
		assertThat(papers.of(project)).filteredOn(paper -> paper.kind() == Kind.RECEIPT).allMatch(ProjectPaper::isMade);
		assertThat(papers.of(project)).filteredOn(paper -> paper.kind() == Kind.DOSSIER)
			.allMatch(paper -> !paper.isMade() && paper.late());
		as(story.applicant("SX01"), get("/projects/{id}/receipt", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("暂时没有生成")));
		database.update("update application_paper set facts = null, next_attempt_at = now() where project_id = ?",
				project.value());
		making.make(10);
		assertThat(papers.of(project)).allMatch(ProjectPaper::isMade);
	}

	@Test
	void saysThatItIsBeingMadeAndOffersItAfterwards() throws Exception {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		as(story.applicant("SX01"), get("/projects/{id}/receipt", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("正在生成")))
			.andExpect(content().string(containsString("every 3s")));

		// when
		making.make(10);

		// then
		for (var page : List.of("/projects/{id}/receipt", "/projects/{id}")) {
			as(story.applicant("SX01"), get(page, project)).andExpect(status().isOk())
				.andExpect(content().string(containsString("/documents/" + papers.of(project).get(0).document())))
				.andExpect(content().string(not(containsString("every 3s"))));
		}
	}

	@Test
	void givesThePapersToWhoeverSeesTheProjectOnly() throws Exception {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		making.make(10);
		var expert = Acting.as("zhuanjia1", "140000", Role.EXPERT);

		for (var paper : papers.of(project)) {
			// then
			for (var reader : List.of(story.applicant("SX01"), story.principal("SX01"), ApplicationStory.OFFICER)) {
				as(reader, get("/documents/{id}", paper.document())).andExpect(status().isOk())
					.andExpect(header().string("Content-Type", "application/pdf"));
			}
			for (var other : List.of(expert, story.applicant("SX02"), ApplicationStory.CITY,
					Acting.as("admin", "140000", Role.SYS_ADMIN))) {
				as(other, get("/documents/{id}", paper.document())).andExpect(status().isNotFound());
			}
		}
	}

	private static List<String> missing(Snapshot.Table table, String read) {
		return table.rows().stream().flatMap(List::stream).filter(value -> !read.contains(plain(value))).toList();
	}

	private int documentsOf(ProjectId project) {
		return database.queryForObject(
				"select count(*) from document_file where owner_type = 'application-paper' and owner_id = ?",
				Integer.class, project.toString());
	}

	private String text(ProjectId project, Kind kind) throws IOException {
		return String.join("", pages(file(project, kind)));
	}

	private byte[] file(ProjectId project, Kind kind) throws IOException {
		var paper = papers.of(project).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
		try (var stream = documents.open(DocumentId.parse(paper.document()))) {
			var file = stream.readAllBytes();
			Files.createDirectories(OUT);
			Files.write(OUT.resolve(kind + ".pdf"), file);
			return file;
		}
	}

	private static List<String> pages(byte[] file) throws IOException {
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

	private static String plain(String text) {
		return text.replaceAll("\\s", "");
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)));
	}

}
