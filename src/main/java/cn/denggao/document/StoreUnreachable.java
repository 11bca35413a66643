package cn.denggao.document;

import java.net.URI;

/** The object store that is to keep the files cannot be used; nothing starts then. */
public class StoreUnreachable extends RuntimeException {

	private final URI endpoint;

	private final String bucket;

	public StoreUnreachable(URI endpoint, String bucket, Throwable cause) {
		super(bucket + " at " + endpoint, cause);
		this.endpoint = endpoint;
		this.bucket = bucket;
	}

	public URI endpoint() {
		return endpoint;
	}

	public String bucket() {
		return bucket;
	}

}
