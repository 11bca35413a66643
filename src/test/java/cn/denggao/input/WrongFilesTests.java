package cn.denggao.input;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.DenggaoTest;
import cn.denggao.input.UploadPlaces.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/**
 * Every page that takes a file refuses every wrong one with a sentence, in good time, and
 * keeps nothing of it.
 */
@DenggaoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongFilesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	private Map<String, Place> places;

	private Map<String, byte[]> anywhere;

	@BeforeAll
	void pagesAreReady() throws Exception {
		places = new UploadPlaces(context).all();
		anywhere = WrongFiles.anywhere();
	}

	List<String> patterns() {
		return List.copyOf(places.keySet());
	}

	@Test
	void areSentToEveryPageThatTakesAFile() {
		assertThat(InputMapping.of(requestMappingHandlerMapping))
			.filteredOn(mapping -> !mapping.files().isEmpty() && mapping.method().equals(HttpMethod.POST))
			.extracting(InputMapping::pattern)
			.containsExactlyInAnyOrderElementsOf(places.keySet());
	}

	@ParameterizedTest
	@Catalogue({ 15, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 41, 57, 58, 60 })
	@MethodSource("patterns")
	void areRefusedWithASentence(String pattern) throws Exception {
		// given
		var place = places.get(pattern);
		var files = new LinkedHashMap<>(anywhere);
		if (!place.template().isEmpty()) {
			files.putAll(WrongFiles.spoilt(template(place)));
		}
		var before = rows();
		var complaints = new ArrayList<String>();

		// when
		for (var file : files.entrySet()) {
			send(place, file.getKey(), file.getValue(), complaints);
		}

		// then
		assertThat(complaints).isEmpty();
		assertThat(rows()).isEqualTo(before);
	}

	private void send(Place place, String name, byte[] content, List<String> complaints) {
		var upload = multipart(place.path()).file(new MockMultipartFile("file", name, "application/pdf", content));
		place.fields().forEach(upload::param);
		var shown = name.substring(0, Math.min(name.length(), 40));
		try {
			long began = System.nanoTime();
			var answer = web.perform(upload.with(authentication(place.person())).with(csrf()))
				.andReturn()
				.getResponse();
			var wait = Duration.ofNanos(System.nanoTime() - began);
			Probe.judge(answer.getStatus(), answer.getContentAsString(), wait)
				.ifPresent(complaint -> complaints.add(shown + " " + complaint));
			if (answer.getStatus() < 400 || answer.getStatus() == 404) {
				complaints.add(shown + " answered " + answer.getStatus());
			}
		}
		catch (Exception failure) {
			complaints.add(shown + " failed: " + failure);
		}
	}

	private byte[] template(Place place) throws Exception {
		var answer = web.perform(get(place.template()).with(authentication(place.person()))).andReturn().getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsByteArray();
	}

	/** How many rows each table has. */
	private Map<String, Long> rows() {
		var rows = new TreeMap<String, Long>();
		database
			.queryForList(
					"select tablename from pg_tables where schemaname = 'public' and tablename not like 'act\\_%'",
					String.class)
			.forEach(table -> rows.put(table,
					database.queryForObject("select count(*) from \"" + table + "\"", Long.class)));
		return rows;
	}

}
