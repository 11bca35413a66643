package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.approval.AgreedIndicator;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.Direction;

/**
 * An agreement promises no less than its application did, unless that was approved apart
 * (domain §5.2 row 7).
 */
final class KeptPromises {

	private KeptPromises() {
	}

	/** Names of the indicators of which less is promised than applied for. */
	static List<String> lowered(List<AgreedIndicator> applied, List<AgreedIndicator> agreed) {
		var byCode = agreed.stream().collect(Collectors.toMap(AgreedIndicator::code, Function.identity()));
		return applied.stream()
			.filter(promise -> isLower(promise, byCode.get(promise.code())))
			.map(AgreedIndicator::name)
			.toList();
	}

	/** Refuses an indicator without its baseline or one of its targets. */
	static void requireComplete(List<AgreedIndicator> agreed) {
		agreed.stream().filter(indicator -> !isComplete(indicator)).findFirst().ifPresent(indicator -> {
			throw Refused.at(indicator.code(), "approval.agreement.indicator-incomplete", indicator.name());
		});
	}

	private static boolean isComplete(AgreedIndicator indicator) {
		return indicator.baseline() != null && indicator.termTarget() != null && !indicator.yearlyTargets().isEmpty()
				&& indicator.yearlyTargets().values().stream().noneMatch(target -> target == null);
	}

	private static boolean isLower(AgreedIndicator applied, AgreedIndicator agreed) {
		if (agreed == null) {
			return true;
		}
		var direction = Direction.valueOf(applied.direction());
		return isLess(direction, applied.termTarget(), agreed.termTarget()) || applied.yearlyTargets()
			.entrySet()
			.stream()
			.anyMatch(target -> isLess(direction, target.getValue(), agreed.yearlyTargets().get(target.getKey())));
	}

	private static boolean isLess(Direction direction, BigDecimal applied, BigDecimal agreed) {
		if (applied == null || direction == Direction.MONITOR) {
			return false;
		}
		if (agreed == null) {
			return true;
		}
		return switch (direction) {
			case LOWER_BETTER -> agreed.compareTo(applied) > 0;
			case TARGET_VALUE, TARGET_RANGE -> agreed.compareTo(applied) != 0;
			default -> agreed.compareTo(applied) < 0;
		};
	}

}
