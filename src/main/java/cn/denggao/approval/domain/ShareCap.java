package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * At most a share of the places, rounded down (domain §5.8).
 *
 * @param share e.g. 0.60
 */
record ShareCap(BigDecimal share) {

	int most(int slots) {
		return share.multiply(BigDecimal.valueOf(slots)).setScale(0, RoundingMode.FLOOR).intValueExact();
	}

}
