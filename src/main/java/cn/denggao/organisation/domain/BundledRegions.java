package cn.denggao.organisation.domain;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import cn.denggao.kernel.TextRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in the table of GB/T 2260 that came with the program, once per edition: what is
 * missing is added, and what an administrator keeps is left as it is.
 */
@Component
class BundledRegions implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(BundledRegions.class);

	private final Resource table;

	private final WritingRegions regions;

	private final TransactionTemplate transaction;

	BundledRegions(@Value("classpath:organisation/regions.csv") Resource table, WritingRegions regions,
			TransactionTemplate transaction) {
		this.table = table;
		this.regions = regions;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!table.exists()) {
			LOG.warn(
					"The table of regions did not come with this build, which left its pages out: regions are only those imported");
			return;
		}
		var bytes = bytes();
		transaction.executeWithoutResult(status -> takeIn(bytes));
	}

	private void takeIn(byte[] bytes) {
		var read = new RegionRows(Map.of()).read(TextRows.decoded(bytes));
		if (regions.isNew(sha256(bytes), read.size())) {
			LOG.info("Took in {} of {} regions of the national table", regions.add(read.values()), read.size());
		}
	}

	private byte[] bytes() {
		try {
			return table.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The table of regions cannot be read", ex);
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
