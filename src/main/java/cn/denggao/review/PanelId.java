package cn.denggao.review;

import java.util.UUID;

/** Names one panel: the experts who judge one file once. */
public record PanelId(UUID value) {

	public static PanelId random() {
		return new PanelId(UUID.randomUUID());
	}

	public static PanelId parse(String text) {
		return new PanelId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}

}
