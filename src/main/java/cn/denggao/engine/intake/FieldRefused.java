package cn.denggao.engine.intake;

import cn.denggao.kernel.Refused;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A refusal that begins with the name the form gives the field: Tasklist shows one
 * sentence above the form and nothing beside a field. The log still says which rule it
 * was.
 */
class FieldRefused extends Refused {

	private final String rule;

	FieldRefused(ShippedField field, Refused refused) {
		super(refused.kind(), field.key(), "engine.field-refused", field.label(),
				new DefaultMessageSourceResolvable(new String[] { refused.key() }, refused.arguments()));
		this.rule = refused.key();
	}

	@Override
	public String getMessage() {
		return rule;
	}

}
