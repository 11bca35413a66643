package cn.denggao.review;

import java.util.UUID;

import cn.denggao.kernel.Refused;

/** Names one panel: the experts who judge one file once. */
public record PanelId(UUID value) {

	public static PanelId random() {
		return new PanelId(UUID.randomUUID());
	}

	/** Refused as not found if it is no such id. */
	public static PanelId parse(String text) {
		try {
			return new PanelId(UUID.fromString(text));
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
