package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import cn.denggao.kernel.Refused;

/** Keeps the bytes in the database: one backup, one transaction. */
class DatabaseContent implements ContentStore {

	private final ContentRows rows;

	DatabaseContent(ContentRows rows) {
		this.rows = rows;
	}

	@Override
	public void keep(String sha256, byte[] content) {
		rows.enter(sha256, content);
	}

	@Override
	public InputStream open(String sha256) {
		return rows.content(sha256)
			.map(ByteArrayInputStream::new)
			.orElseThrow(() -> Refused.because("document.content-missing"));
	}

	@Override
	public boolean remove(String sha256) {
		return rows.remove(sha256);
	}

}
