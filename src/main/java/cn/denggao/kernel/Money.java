package cn.denggao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An exact amount in yuan (元) with two decimals; shown in 万元 on pages. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

	public static final Money ZERO = yuan("0");

	private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

	public Money {
		yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
	}

	public static Money yuan(String amount) {
		return new Money(new BigDecimal(amount));
	}

	/** From 万元 with at most four decimals, e.g. {@code 136.25}. */
	public static Money tenThousands(String amount) {
		return new Money(new BigDecimal(amount).multiply(TEN_THOUSAND).stripTrailingZeros());
	}

	public Money plus(Money other) {
		return new Money(yuan.add(other.yuan));
	}

	public Money minus(Money other) {
		return new Money(yuan.subtract(other.yuan));
	}

	/** In 万元, rounded to two decimals HALF_UP. */
	public BigDecimal inTenThousands() {
		return yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP);
	}

	@JsonIgnore
	public boolean isNegative() {
		return yuan.signum() < 0;
	}

	@Override
	public int compareTo(Money other) {
		return yuan.compareTo(other.yuan);
	}

}
