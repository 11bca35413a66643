package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.programme.ShareScope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * One number, or choice, of a round's rules.
 *
 * @param path where it stands in the rules, e.g. {@code notice.days}
 * @param optional whether a programme may leave it open
 * @param least smallest value as people type it
 * @param most largest value as people type it
 */
public record RuleField(String path, Unit unit, boolean optional, BigDecimal least, BigDecimal most) {

	private static final String LABELS = "programme.rule.";

	private static final String CHOICES = "programme.choice.";

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** From a line {@code path UNIT least most}; a question mark for what may be open. */
	static RuleField read(String line) {
		var parts = line.split(" +");
		boolean open = parts[1].endsWith("?");
		return new RuleField(parts[0], Unit.valueOf(parts[1].replace("?", "")), open, new BigDecimal(parts[2]),
				new BigDecimal(parts[3]));
	}

	/** The part of the rules it belongs to. */
	public String block() {
		return path.substring(0, path.indexOf('.'));
	}

	/** Key of its name. */
	public String label() {
		return LABELS + path;
	}

	/** Whether one of a few is chosen, not a number typed. */
	public boolean isChoice() {
		return !unit.options.isEmpty();
	}

	/** What can be chosen. */
	public List<String> options() {
		return unit.options;
	}

	/** Key of what a choice is called. */
	public String option(String value) {
		return CHOICES + unit + "." + value;
	}

	/** The value as people read it; empty if it is open. */
	String text(JsonNode value) {
		if (value.isNull() || value.isMissingNode()) {
			return "";
		}
		if (isChoice()) {
			return value.asText();
		}
		var number = value.decimalValue();
		return plain((unit == Unit.PERCENT) ? number.multiply(HUNDRED) : number);
	}

	/** What somebody typed; refused with the field's name. */
	JsonNode typed(String text) {
		if (text == null || text.isBlank()) {
			if (!optional) {
				throw Refused.at(path, "programme.rule-empty", name());
			}
			return NullNode.instance;
		}
		return isChoice() ? choice(text) : number(text);
	}

	private JsonNode choice(String text) {
		if (!unit.options.contains(text)) {
			throw Refused.at(path, "programme.rule-empty", name());
		}
		return (unit == Unit.YES_NO) ? BooleanNode.valueOf(Boolean.parseBoolean(text)) : TextNode.valueOf(text);
	}

	private JsonNode number(String text) {
		Optional<BigDecimal> number = unit.whole ? TypedNumber.whole(text).map(BigDecimal::valueOf)
				: TypedNumber.in(text).filter(each -> each.stripTrailingZeros().scale() <= 2);
		var value = number.filter(each -> each.compareTo(least) >= 0 && each.compareTo(most) <= 0)
			.orElseThrow(
					() -> unit.whole ? Refused.at(path, "programme.rule-no-whole", name(), plain(least), plain(most))
							: Refused.at(path, "programme.rule-no-number", name(), plain(least), plain(most)));
		if (unit.whole) {
			return IntNode.valueOf(value.intValueExact());
		}
		return DecimalNode.valueOf((unit == Unit.PERCENT) ? value.movePointLeft(2) : value);
	}

	DefaultMessageSourceResolvable name() {
		return new DefaultMessageSourceResolvable(label());
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** How a number is meant. */
	public enum Unit {

		COUNT(true), DAYS(true), MONTHS(true), YEARS(true), YEAR(true), MARK(false), PERCENT(false), TIMES(false),
		YUAN(false), YES_NO(false, "true", "false"), SHARE_SCOPE(false, names(ShareScope.values()));

		private final boolean whole;

		private final List<String> options;

		Unit(boolean whole, String... options) {
			this.whole = whole;
			this.options = List.of(options);
		}

		private static String[] names(Enum<?>[] values) {
			return Stream.of(values).map(Enum::name).toArray(String[]::new);
		}

	}

}
