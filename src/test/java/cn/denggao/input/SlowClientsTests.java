package cn.denggao.input;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.web.Visitor;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that begin a request and do not go on: closed after a while, and others are
 * served meanwhile.
 */
@DenggaoTest
class SlowClientsTests {

	/** More than the server has threads. */
	private static final int MANY = 250;

	/** Milliseconds. */
	private static final int PATIENCE = 60_000;

	private static final int IMPATIENCE = 1000;

	@Autowired
	private ServletWebServerApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@LocalServerPort
	private int port;

	private AbstractProtocol<?> protocol;

	private int configured;

	private final List<Socket> clients = new ArrayList<>();

	@BeforeEach
	void theServerIsImpatient() {
		var server = (TomcatWebServer) context.getWebServer();
		protocol = (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();
		configured = protocol.getConnectionTimeout();
		protocol.setConnectionTimeout(IMPATIENCE);
	}

	@AfterEach
	void theServerIsAsBefore() throws IOException {
		protocol.setConnectionTimeout(configured);
		for (var client : clients) {
			client.close();
		}
	}

	@Test
	@Catalogue(39)
	void waitsTwentySecondsForWhatFollows() {
		assertThat(configured).isEqualTo(20_000);
		assertThat(protocol.getKeepAliveTimeout()).isEqualTo(60_000);
	}

	@Test
	@Catalogue(39)
	void closesWhoNeverEndsHisHeadersAndServesOthersMeanwhile() throws IOException {
		// given
		var before = rows();
		for (int at = 0; at < MANY; at++) {
			begin("POST /projects/none/application/files/MATCHING HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ");
		}

		// when
		var served = new Visitor(port).get("/login");

		// then
		assertThat(served.statusCode()).isEqualTo(200);
		for (var client : clients) {
			assertThat(client.getInputStream().readAllBytes()).isEmpty();
		}
		assertThat(rows()).isEqualTo(before);
	}

	private void begin(String request) throws IOException {
		var client = new Socket("127.0.0.1", port);
		clients.add(client);
		client.setSoTimeout(PATIENCE);
		client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
	}

	private long rows() {
		return database.queryForObject(
				"select (select count(*) from document_file) + (select count(*) from audit_entry)", Long.class);
	}

}
