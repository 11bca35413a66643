package cn.denggao.guards.violations.layers.web;

import java.math.BigDecimal;

import cn.denggao.guards.violations.layers.domain.Orders;
import cn.denggao.guards.violations.layers.process.Loose;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;

/**
 * A controller that is public, validates beside MVC, reads numbers by itself and reaches
 * around the domain.
 */
@Controller
@Validated
public class PublicController {

	private final Loose loose = new Loose();

	private final Orders orders;

	PublicController(Orders orders) {
		this.orders = orders;
	}

	Orders orders() {
		return orders;
	}

	BigDecimal amount(String typed) {
		return new BigDecimal(typed);
	}

	Loose loose() {
		return loose;
	}

}
