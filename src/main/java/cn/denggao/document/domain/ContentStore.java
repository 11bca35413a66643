package cn.denggao.document.domain;

import java.io.InputStream;

/**
 * Where the bytes are kept, by their hash. Whoever keeps or removes the same bytes waits
 * until the other's transaction ends.
 */
interface ContentStore {

	/** Keeps the bytes; the same bytes again take no more room. */
	void keep(String sha256, byte[] content);

	InputStream open(String sha256);

	/** Forgets the bytes unless a file refers to them; whether it did. */
	boolean remove(String sha256);

}
