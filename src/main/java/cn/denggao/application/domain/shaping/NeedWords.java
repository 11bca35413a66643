package cn.denggao.application.domain.shaping;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Says what depends on a part, one after the other, as argument of a message. */
final class NeedWords {

	private static final int MOST = 8;

	private NeedWords() {
	}

	static MessageSourceResolvable of(List<Need> needs) {
		var words = needs.stream()
			.limit(MOST)
			.map(NeedWords::of)
			.reduce((one, other) -> said("application.shape.and", one, other))
			.orElseThrow();
		return (needs.size() <= MOST) ? words : said("application.shape.and-more", words, String.valueOf(needs.size()));
	}

	private static MessageSourceResolvable of(Need need) {
		return said("application.shape.need." + need.kind(), need.name());
	}

	private static MessageSourceResolvable said(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
