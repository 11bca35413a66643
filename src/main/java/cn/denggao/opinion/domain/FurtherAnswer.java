package cn.denggao.opinion.domain;

import cn.denggao.engine.FormEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What was answered beyond the opinion itself, named as the form named it on that day.
 *
 * @param type of the field
 * @param value options by their codes, boxes as {@code true} or {@code false}
 * @param shown the same for people
 */
@Embeddable
public record FurtherAnswer(@Column(name = "field") String key, String label, String type,
		@Column(name = "answer") String value, String shown) {

	static FurtherAnswer of(FormEntry entry) {
		return new FurtherAnswer(entry.key(), entry.label(), entry.type(), entry.value(), entry.shown());
	}

	/** Whether it says yes or no. */
	public boolean isBox() {
		return "checkbox".equals(type);
	}

}
