package cn.denggao.approval;

import java.util.UUID;

import cn.denggao.kernel.Refused;

/** Names one public notice. */
public record NoticeId(UUID value) {

	public static NoticeId random() {
		return new NoticeId(UUID.randomUUID());
	}

	/** From an address; what is no id is not found. */
	public static NoticeId parse(String text) {
		try {
			return new NoticeId(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			throw Refused.notFound();
		}
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
