package cn.denggao.input;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.document.domain.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The program with a scanner, a small server that speaks the protocol of the daemon: what
 * it finds is not kept, and is named to whoever sent it.
 */
@DenggaoTest
class InfectedFilesTests {

	/**
	 * The industry's test text, in two pieces so that no scanner takes this source for
	 * it.
	 */
	private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private static final ServerSocket DAEMON = listening();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private ProjectId project;

	@DynamicPropertySource
	static void scanner(DynamicPropertyRegistry properties) {
		properties.add("denggao.document.scanner.address", () -> "127.0.0.1:" + DAEMON.getLocalPort());
	}

	@BeforeEach
	void aDraft() {
		story = new ApplicationStory(context);
		project = story.draft(story.openRound(), "SX01", "03.04");
	}

	@AfterAll
	static void goesHome() throws IOException {
		DAEMON.close();
	}

	@Test
	@Catalogue(36)
	void areNotKeptAndAreNamed() throws Exception {
		var before = database.queryForObject("select count(*) from document_content", Long.class);

		sent("承诺函.pdf", Files.pdf("/Title (" + EICAR + ")")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("承诺函.pdf")))
			.andExpect(content().string(containsString("Win.Test.EICAR_HDB-1")));
		assertThat(database.queryForObject("select count(*) from document_content", Long.class)).isEqualTo(before);
		sent("承诺函.pdf", Files.pdf("/Title (clean)")).andExpect(status().is3xxRedirection());
	}

	private ResultActions sent(String name, byte[] content) throws Exception {
		return web.perform(multipart("/projects/{id}/application/files/MATCHING", project)
			.file(new MockMultipartFile("file", name, "application/pdf", content))
			.with(authentication(story.applicant("SX01")))
			.with(csrf()));
	}

	private static ServerSocket listening() {
		try {
			var daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
			CompletableFuture.runAsync(() -> serve(daemon));
			return daemon;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void serve(ServerSocket daemon) {
		while (!daemon.isClosed()) {
			try (var socket = daemon.accept()) {
				var infected = stream(new DataInputStream(socket.getInputStream())).contains(EICAR);
				socket.getOutputStream()
					.write(Files.bytes(infected ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0"));
			}
			catch (IOException ex) { // who asked sees no answer, or nobody asks any more
				continue;
			}
		}
	}

	private static String stream(DataInputStream in) throws IOException {
		in.readNBytes("zINSTREAM\0".length());
		var content = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			content.writeBytes(in.readNBytes(length));
		}
		return content.toString(StandardCharsets.ISO_8859_1);
	}

}
