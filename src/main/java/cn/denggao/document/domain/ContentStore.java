package cn.denggao.document.domain;

import java.io.InputStream;

/** Where the bytes are kept, by their hash. */
interface ContentStore {

	/** Keeps the bytes; the same bytes again cost nothing. */
	void keep(String sha256, byte[] content);

	InputStream open(String sha256);

}
