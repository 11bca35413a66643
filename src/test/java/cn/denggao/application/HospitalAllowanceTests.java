package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.document.DocumentSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** All projects of a hospital share its allowance for files, and no other hospital's. */
@DenggaoTest
class HospitalAllowanceTests {

	/** Bytes; the allowance as it is shipped. */
	private static final long ALL = 2L << 30;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private ApplicationFiles files;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private ProjectId first;

	private ProjectId second;

	private ProjectId elsewhere;

	@BeforeEach
	void twoOfOneHospitalAndOneOfAnotherAreDrafted() {
		story = new ApplicationStory(context);
		var round = story.openRound();
		first = story.draft(round, "SX01", "03.04");
		second = story.draft(round, "SX01", "03.02");
		elsewhere = story.draft(round, "SX02", "03.02");
	}

	@AfterEach
	void theHospitalHasRoomAgain() {
		fill(1000);
	}

	@Test
	void isSharedByTheProjectsOfAHospitalAlone() {
		// given
		attach("SX01", first, "first.pdf");
		fill(ALL);

		// then
		assertThatThrownBy(() -> attach("SX01", second, "second.pdf")).hasMessage("document.quota-full");
		assertThat(files.of(second)).isEmpty();
		attach("SX02", elsewhere, "elsewhere.pdf");
		assertThat(files.of(elsewhere)).extracting(DocumentSummary::fileName).containsExactly("elsewhere.pdf");
	}

	@Test
	void hasRoomForTheOtherProjectWhereTheFirstLeavesSome() {
		attach("SX01", first, "first.pdf");

		attach("SX01", second, "second.pdf");

		assertThat(files.of(second)).extracting(DocumentSummary::fileName).containsExactly("second.pdf");
	}

	private void attach(String hospital, ProjectId project, String name) {
		var paper = "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n% " + project
				+ "\n%%EOF\n";
		story.applicant(hospital)
			.does(() -> filling.attach(project, "MATCHING", name,
					new ByteArrayInputStream(paper.getBytes(StandardCharsets.UTF_8))));
	}

	/** As if the first project's file were so large. */
	private void fill(long bytes) {
		database.update("update document_file set size = ? where owner_type = 'application' and owner_id = ?", bytes,
				first.toString());
	}

}
