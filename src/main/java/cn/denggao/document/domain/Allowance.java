package cn.denggao.document.domain;

import cn.denggao.document.DocumentOwner;

import org.springframework.stereotype.Component;

/**
 * How much an account may keep in all. Asked by one storing transaction after the other,
 * for each account and for each owner, so that sums and versions are right.
 */
@Component
class Allowance {

	private final ContentRows rows;

	private final DocumentSettings settings;

	Allowance(ContentRows rows, DocumentSettings settings) {
		this.rows = rows;
		this.settings = settings;
	}

	/**
	 * Refused if this content would not fit in; the same bytes once more always do.
	 * Nobody's account has no limit.
	 */
	void require(DocumentOwner owner, String account, Upload upload, String sha256) {
		if (account != null) {
			rows.hold("account " + account);
			requireRoom(account, upload, sha256);
		}
		rows.hold(owner.type() + " " + owner.id());
	}

	private void requireRoom(String account, Upload upload, String sha256) {
		long others = rows.bytesOf(account, sha256);
		if (others + upload.content().length > settings.quota().toBytes()) {
			throw upload.refuse("document.quota-full", String.valueOf(settings.quota().toMegabytes()),
					String.valueOf(settings.keepWithdrawn().toHours()));
		}
	}

}
