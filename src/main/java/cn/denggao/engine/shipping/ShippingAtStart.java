package cn.denggao.engine.shipping;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ships the program's definitions before anything else begins. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShippingAtStart implements ApplicationRunner {

	private final ShippedFiles files;

	private final ShippingDefinitions shipping;

	ShippingAtStart(ShippedFiles files, ShippingDefinitions shipping) {
		this.files = files;
		this.shipping = shipping;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		shipping.ship(files.all());
	}

}
