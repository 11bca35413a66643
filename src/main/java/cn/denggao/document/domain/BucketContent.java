package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the bytes in an object store and a row for each in the database. The bytes are
 * there before the row is committed; if it never is, they are taken away again. What was
 * kept in the database before stays there and is read from there.
 */
class BucketContent implements ContentStore {

	private static final Logger LOG = LoggerFactory.getLogger(BucketContent.class);

	private final ContentRows rows;

	private final Bucket bucket;

	private final LeftBehind leftBehind;

	BucketContent(ContentRows rows, Bucket bucket, LeftBehind leftBehind) {
		this.rows = rows;
		this.bucket = bucket;
		this.leftBehind = leftBehind;
	}

	@Override
	public void keep(String sha256, byte[] content) {
		rows.enter(sha256);
		if (rows.isHere(sha256)) {
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new Undoing(sha256));
		try {
			if (!bucket.has(sha256, content.length)) {
				bucket.put(sha256, content);
			}
		}
		catch (SdkException ex) {
			throw down("kept", sha256, ex);
		}
	}

	@Override
	public InputStream open(String sha256) {
		return new ByteArrayInputStream(rows.content(sha256).or(() -> fetched(sha256)).orElseThrow(() -> {
			LOG.error("No content {} in the object store", sha256);
			return Refused.because("document.content-missing");
		}));
	}

	/**
	 * The object goes first: should the row stay after all, the next who hands the bytes
	 * in puts them there anew.
	 */
	@Override
	public boolean remove(String sha256) {
		boolean here = rows.isHere(sha256);
		boolean removed = rows.remove(sha256);
		if (removed && !here) {
			bucket.delete(sha256);
		}
		return removed;
	}

	/** Only bytes that have the hash by which they are asked for. */
	private Optional<byte[]> fetched(String sha256) {
		try {
			return bucket.get(sha256).filter(content -> Upload.sha256(content).equals(sha256));
		}
		catch (SdkException ex) {
			throw down("read", sha256, ex);
		}
	}

	private static Refused down(String what, String sha256, SdkException cause) {
		LOG.error("Content {} could not be {}", sha256, what, cause);
		return Refused.because("document.store-down");
	}

	/** Takes the object away if the transaction that put it there does not commit. */
	private final class Undoing implements TransactionSynchronization {

		private final String sha256;

		Undoing(String sha256) {
			this.sha256 = sha256;
		}

		@Override
		public void afterCompletion(int status) {
			if (status != STATUS_COMMITTED) {
				leftBehind.remove(sha256);
			}
		}

	}

}
