package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the bytes in the database: one backup, one transaction. */
@Component
class DatabaseContent implements ContentStore {

	private final JdbcTemplate database;

	DatabaseContent(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public void keep(String sha256, byte[] content) {
		database.update("insert into document_content (sha256, content) values (?, ?) on conflict (sha256) do nothing",
				sha256, content);
	}

	@Override
	public InputStream open(String sha256) {
		return new ByteArrayInputStream(
				database.queryForObject("select content from document_content where sha256 = ?", byte[].class, sha256));
	}

}
